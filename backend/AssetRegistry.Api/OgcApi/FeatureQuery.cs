using System.Globalization;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Reports;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.OgcApi;

/// <summary>Which features are asked for, of which days, and how they are to come.</summary>
/// <param name="Box">Null: wherever they are.</param>
/// <param name="First">The first day asked for; features that were not there from this day on are left out.</param>
/// <param name="Last">The last day asked for. A feature is shown as it was then, or on its own last day before.</param>
/// <param name="RecordedAt">As it was known at this moment. The links to further pages name it, so that all pages are of one state.</param>
internal sealed record FeatureQuery(FeatureBox? Box, DateOnly First, DateOnly Last, DateTimeOffset RecordedAt, int Limit, int Offset, OgcCrs Crs)
{
    public const int DefaultLimit = 100;
    public const int MaxLimit = 1000;

    private static readonly string[] OfItems = ["f", "bbox", "bbox-crs", "datetime", "limit", "offset", "crs", "recordedAt"];
    private static readonly string[] OfItem = ["f", "datetime", "crs", "recordedAt"];

    public AsOf AsOf => new(Last, RecordedAt);

    /// <exception cref="AssetRegistryException">A parameter is unknown or cannot be read.</exception>
    public static FeatureQuery ReadItems(IQueryCollection query, TimeProvider clock)
    {
        DemandKnown(query, OfItems);
        var asked = Read(query, clock);

        return asked with { Box = BoxOf(query), Limit = Math.Min(Number(query, "limit", DefaultLimit, least: 1), MaxLimit), Offset = Number(query, "offset", 0, least: 0) };
    }

    /// <exception cref="AssetRegistryException">A parameter is unknown or cannot be read.</exception>
    public static FeatureQuery ReadItem(IQueryCollection query, TimeProvider clock)
    {
        DemandKnown(query, OfItem);

        return Read(query, clock);
    }

    /// <exception cref="UnknownParameterException">A parameter is not among these.</exception>
    public static void DemandKnown(IQueryCollection query, params string[] known)
    {
        if (query.Keys.FirstOrDefault(key => !known.Contains(key)) is { } unknown)
        {
            throw new UnknownParameterException(unknown, known);
        }
    }

    private static FeatureQuery Read(IQueryCollection query, TimeProvider clock)
    {
        var (first, last) = PeriodOf(query, clock);

        return new(null, first, last, MomentOf(query, clock), 1, 0, CrsOf(query, "crs"));
    }

    private static FeatureBox? BoxOf(IQueryCollection query)
    {
        var crs = CrsOf(query, "bbox-crs");
        if (Text(query, "bbox") is not { } text)
        {
            return null;
        }

        // Six numbers have a height after each corner; nothing here has a height, so every one fits.
        var (first, second) = Numbers(text) switch
        {
            [var x1, var y1, var x2, var y2] => (new Coordinate(x1, y1), new Coordinate(x2, y2)),
            [var x1, var y1, _, var x2, var y2, _] => (new Coordinate(x1, y1), new Coordinate(x2, y2)),
            _ => throw BadBox(text),
        };
        if (crs.IsLatitudeFirst)
        {
            (first, second) = (new(first.Y, first.X), new(second.Y, second.X));
        }

        return first.Y <= second.Y && (first.X <= second.X || crs.IsGeographic) ? new FeatureBox(crs, first, second) : throw BadBox(text);
    }

    private static double[] Numbers(string text) =>
    [
        .. text.Split(',').Select(part =>
            double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : throw BadBox(text)),
    ];

    private static OgcRequestException BadBox(string text) => new("bbox", text, new(
        "bốn hoặc sáu số cách nhau bằng dấu phẩy, góc dưới trái rồi góc trên phải, theo thứ tự trục của hệ tọa độ",
        "four or six numbers separated by commas, the lower left corner and then the upper right one, in the axis order of the coordinate system"));

    /// <summary>A day, a moment (its day in Viet Nam), or two of them with a slash between; open ends are empty or two points. Nothing: today.</summary>
    private static (DateOnly First, DateOnly Last) PeriodOf(IQueryCollection query, TimeProvider clock)
    {
        if (Text(query, "datetime") is not { } text)
        {
            return (clock.Today(), clock.Today());
        }

        (DateOnly First, DateOnly Last) period = text.Split('/') switch
        {
            [var day] => (Day(day), Day(day)),
            [var first, var last] => (IsOpen(first) ? DateOnly.MinValue : Day(first), IsOpen(last) ? DateOnly.MaxValue : Day(last)),
            _ => throw BadPeriod(text),
        };

        return period.First <= period.Last ? period : throw BadPeriod(text);

        bool IsOpen(string end) => end is "" or "..";

        DateOnly Day(string end) =>
            DateOnly.TryParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : IsMoment(end, out var moment) ? VietnamTime.DateOf(moment)
            : throw BadPeriod(text);
    }

    private static OgcRequestException BadPeriod(string text) => new(
        "datetime", text, new("2025-09-16, 2025-09-16T00:00:00Z hoặc khoảng như 2025-07-01/2025-09-16, ../2025-09-16", "2025-09-16, 2025-09-16T00:00:00Z or a period such as 2025-07-01/2025-09-16, ../2025-09-16"));

    private static DateTimeOffset MomentOf(IQueryCollection query, TimeProvider clock) =>
        Text(query, "recordedAt") is not { } text ? clock.GetUtcNow()
        : IsMoment(text, out var moment) ? moment
        : throw new OgcRequestException("recordedAt", text, new("2025-09-16T00:00:00Z", "2025-09-16T00:00:00Z"));

    private static bool IsMoment(string text, out DateTimeOffset moment) =>
        DateTimeOffset.TryParseExact(
            text.ToUpperInvariant(), ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);

    private static OgcCrs CrsOf(IQueryCollection query, string parameter) =>
        Text(query, parameter) is not { } uri ? OgcCrs.Crs84
        : OgcCrs.Find(uri) ?? throw new OgcRequestException(parameter, uri, new(
            string.Join(", ", OgcCrs.All.Select(crs => crs.Uri)), string.Join(", ", OgcCrs.All.Select(crs => crs.Uri))));

    private static int Number(IQueryCollection query, string parameter, int otherwise, int least) =>
        Text(query, parameter) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least ? number
        : throw new OgcRequestException(parameter, text, new($"số nguyên từ {least}", $"whole numbers from {least}"));

    private static string? Text(IQueryCollection query, string parameter) => query.TryGetValue(parameter, out var value) ? value.ToString() : null;
}
