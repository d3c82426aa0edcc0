using System.Globalization;
using System.Text.RegularExpressions;

namespace Geo.Surveys;

/// <summary>Angles with a degree sign: 22°24′00.5″N, 103° 27' 0" Đ, 22.4°. B and Đ are bắc and đông.</summary>
internal static partial class AngleText
{
    /// <summary>All angles of a line in degrees, in their order; whether any has minutes; and which one says that it is a latitude.</summary>
    public static IReadOnlyList<(double Degrees, bool HasMinutes, char? Direction)> FindAll(string line) =>
    [
        .. Shape().Matches(line).Select(match => (
            (Number(match, "degrees") + (Number(match, "minutes") / 60) + (Number(match, "seconds") / 3600)) * (match.Groups["sign"].Value == "-" ? -1 : 1),
            match.Groups["minutes"].Success,
            match.Groups["direction"].Success ? char.ToUpperInvariant(match.Groups["direction"].Value[0]) : (char?)null)),
    ];

    private static double Number(Match match, string group) => match.Groups[group] is { Success: true, Value: var text }
        ? double.Parse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex(
        @"(?<sign>-?)(?<degrees>\d{1,3}(?:[.,]\d+)?)\s*[°º]\s*(?:(?<minutes>[0-5]?\d(?:[.,]\d+)?)\s*['′’]\s*(?:(?<seconds>[0-5]?\d(?:[.,]\d+)?)\s*(?:""|″|”|'')\s*)?)?(?<direction>[NSEWBĐnsewbđ](?!\p{L}))?")]
    private static partial Regex Shape();
}
