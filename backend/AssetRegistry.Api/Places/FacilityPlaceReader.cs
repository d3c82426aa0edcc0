using AssetRegistry.Api.Reports;
using Geo.CoordinateSystems;
using Geo.Index;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Places;

/// <summary>
/// Finds facilities by where they were on a day. A box narrows the search; what lies inside exactly is decided here, and only the records of the
/// page asked for are read.
/// </summary>
public sealed class FacilityPlaceReader(FacilityPlaceSource source, FacilityRecordReader records)
{
    /// <summary>No two places of the country are farther apart.</summary>
    public const double MostMetres = 2_500_000;

    /// <summary>The facilities an area covers, its border included, in the order of their numbers.</summary>
    /// <param name="area">A polygon or several in degrees, whose edges are straight in longitude and latitude, as GeoJSON defines them.</param>
    /// <param name="search">Which may be found.</param>
    /// <param name="first">How many at most.</param>
    /// <param name="after">The number of the last facility read so far; null: from the first.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<FacilityRecordPage> InAreaAsync(Geometry area, FacilitySearch search, int first, string? after, CancellationToken cancellationToken)
    {
        var places = await source.OfAsync(search, cancellationToken);
        var found = await CoveredAsync(area, places, cancellationToken);
        var rest = found.Where(placed => after is null || string.CompareOrdinal(placed.Number, after) > 0).Take(first + 1).ToList();
        List<PlacedFacility> page = [.. rest.Take(first)];

        return new(
            found.Count,
            await records.OfAsync([.. page.Select(placed => placed.Id)], places.AsOf, cancellationToken),
            rest.Count > first ? page[^1].Number : null);
    }

    /// <summary>The facilities at most so far from a place, nearest first.</summary>
    /// <exception cref="PageMarkRejectedException"><paramref name="after"/> is no <see cref="FacilityDistancePage.Next"/>.</exception>
    public async Task<FacilityDistancePage> WithinAsync(
        GeographicPosition place, double metres, FacilitySearch search, int first, string? after, CancellationToken cancellationToken)
    {
        var start = after is null ? (DistanceMark?)null : DistanceMark.Parse(after);
        var places = await source.OfAsync(search, cancellationToken);
        var found = await AroundAsync(place, metres, places, cancellationToken);
        var rest = found.Where(near => start is null || near.Mark.CompareTo(start.Value) > 0).Take(first + 1).ToList();
        List<NearFacility> page = [.. rest.Take(first)];

        return new(found.Count, await RecordsAsync(page, places.AsOf, cancellationToken), rest.Count > first ? page[^1].Mark.ToString() : null);
    }

    /// <summary>The facilities nearest to a place, wherever they are; fewer only when there are no more.</summary>
    public async Task<IReadOnlyList<FacilityDistance>> NearestAsync(
        GeographicPosition place, int count, FacilitySearch search, CancellationToken cancellationToken)
    {
        var places = await source.OfAsync(search, cancellationToken);

        return await RecordsAsync([.. await NearestAsync(place, count, places, cancellationToken)], places.AsOf, cancellationToken);
    }

    private static async Task<IReadOnlyList<PlacedFacility>> CoveredAsync(Geometry area, IFacilityPlaces places, CancellationToken cancellationToken)
    {
        var locator = PointLocator.Build([area]);

        return
        [
            .. (await places.InBoxAsync(area.EnvelopeInternal, cancellationToken))
                .Where(placed => locator.TryFind(placed.Position.Longitude, placed.Position.Latitude, out _))
                .OrderBy(placed => placed.Number, StringComparer.Ordinal),
        ];
    }

    private static async Task<IReadOnlyList<NearFacility>> AroundAsync(
        GeographicPosition place, double metres, IFacilityPlaces places, CancellationToken cancellationToken) =>
        [
            .. (await places.InBoxAsync(Geodesic.BoxAround(place, metres), cancellationToken))
                .Select(placed => new NearFacility(placed.Id, new(Geodesic.Metres(place, placed.Position), placed.Number)))
                .Where(near => near.Mark.DistanceM <= metres)
                .OrderBy(near => near.Mark),
        ];

    private static async Task<IEnumerable<NearFacility>> NearestAsync(
        GeographicPosition place, int count, IFacilityPlaces places, CancellationToken cancellationToken) =>
        (await AroundAsync(place, await places.ReachAsync(place, count, cancellationToken), places, cancellationToken)).Take(count);

    private async Task<IReadOnlyList<FacilityDistance>> RecordsAsync(List<NearFacility> page, AsOf asOf, CancellationToken cancellationToken)
    {
        var distances = page.ToDictionary(near => near.Id, near => near.Mark.DistanceM);

        return
        [
            .. (await records.OfAsync([.. page.Select(near => near.Id)], asOf, cancellationToken))
                .Select(record => new FacilityDistance(record, distances[record.Id])),
        ];
    }

    /// <summary>A facility and where it stands in the order of distances.</summary>
    private readonly record struct NearFacility(Guid Id, DistanceMark Mark);
}
