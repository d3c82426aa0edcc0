using System.Globalization;
using System.Text.RegularExpressions;

namespace Geo.Surveys;

/// <summary>Numbers as Vietnamese and English papers write them.</summary>
public static partial class SurveyNumber
{
    /// <summary>
    /// 2478019.95, 2478019,95, 2.478.019,95 and 2,478,019.95 are the same number. A single separator is the decimal one:
    /// no coordinate in metres or degrees has just one group of thousands behind it and none before.
    /// </summary>
    public static bool TryParse(string text, out double number)
    {
        number = double.NaN;
        var match = Shape().Match(text.Trim());
        if (!match.Success)
        {
            return false;
        }

        var digits = match.Groups["whole"].Value.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return double.TryParse(
            $"{match.Groups["sign"].Value}{digits}.{match.Groups["fraction"].Value}0", NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    // Whole digits, or groups of three with one separator throughout, then a decimal part behind the other separator.
    [GeneratedRegex(@"^(?<sign>[+-]?)(?:(?<whole>\d{1,3}(?:\.\d{3}){2,})(?:,(?<fraction>\d*))?|(?<whole>\d{1,3}(?:,\d{3}){2,})(?:\.(?<fraction>\d*))?|(?<whole>\d{1,3}\.\d{3}),(?<fraction>\d*)|(?<whole>\d{1,3},\d{3})\.(?<fraction>\d*)|(?<whole>\d{1,15})(?:[.,](?<fraction>\d*))?)$")]
    private static partial Regex Shape();
}
