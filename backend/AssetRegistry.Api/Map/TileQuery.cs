using System.Globalization;

namespace AssetRegistry.Api.Map;

/// <summary>What a tile's address says besides the filter.</summary>
internal static class TileQuery
{
    /// <summary>The day whose map is asked for; left out: the present.</summary>
    public const string AsOf = "asOf";

    /// <summary>The version of what is drawn, as the description named it.</summary>
    public const string Version = "v";

    public static bool TryReadDay(IQueryCollection query, out DateOnly? day, out LocalizedText problem)
    {
        (day, problem) = (null, default);
        if (query[AsOf] is not [{ Length: > 0 } text])
        {
            return true;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            problem = new(
                $"Tham số '{AsOf}' có giá trị '{text}', nhưng chỉ nhận một ngày như 2025-09-16.",
                $"The parameter '{AsOf}' is '{text}' but takes only a day such as 2025-09-16.");
            return false;
        }

        day = read;

        return true;
    }
}
