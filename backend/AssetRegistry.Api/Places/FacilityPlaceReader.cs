using AssetRegistry.Api.Reports;
using Geo.CoordinateSystems;
using Geo.Index;
using NetTopologySuite.Geometries;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Places;

/// <summary>Which facilities a search among places may find at all.</summary>
/// <param name="Filter">As in lists.</param>
/// <param name="AsOf">Where they were on which day, known when.</param>
/// <param name="Visible">What the caller may see.</param>
public sealed record FacilitySearch(FacilityRecordFilter Filter, AsOf AsOf, VisibleScope Visible);

/// <summary>
/// Finds facilities by where they were on a day. The database narrows the search to a box by its index over the history; what lies inside
/// exactly is decided here, and only the records of the page asked for are read.
/// </summary>
public sealed class FacilityPlaceReader(NpgsqlDataSource dataSource, FacilityRecordReader records)
{
    /// <summary>No two places of the country are farther apart.</summary>
    public const double MostMetres = 2_500_000;

    /// <summary>As the index has it; boxes and distances over it are in degrees.</summary>
    private const string Place = "point(f.longitude, f.latitude)";

    /// <summary>A box around a circle reaches so much farther, so that no rounding leaves out what lies on the circle.</summary>
    private const double Margin = 1.000001;

    /// <summary>The facilities an area covers, its border included, in the order of their numbers.</summary>
    /// <param name="area">A polygon or several in degrees, whose edges are straight in longitude and latitude, as GeoJSON defines them.</param>
    /// <param name="search">Which may be found.</param>
    /// <param name="first">How many at most.</param>
    /// <param name="after">The number of the last facility read so far; null: from the first.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<FacilityRecordPage> InAreaAsync(Geometry area, FacilitySearch search, int first, string? after, CancellationToken cancellationToken)
    {
        var locator = PointLocator.Build([area]);
        var found = (await InBoxAsync(area.EnvelopeInternal, search, cancellationToken))
            .Where(placed => locator.TryFind(placed.Position.Longitude, placed.Position.Latitude, out _))
            .OrderBy(placed => placed.Number, StringComparer.Ordinal)
            .ToList();
        var rest = found.Where(placed => after is null || string.CompareOrdinal(placed.Number, after) > 0).Take(first + 1).ToList();
        List<PlacedFacility> page = [.. rest.Take(first)];

        return new(
            found.Count,
            await records.OfAsync([.. page.Select(placed => placed.Id)], search.AsOf, cancellationToken),
            rest.Count > first ? page[^1].Number : null);
    }

    /// <summary>The facilities at most so far from a place, nearest first.</summary>
    /// <exception cref="PageMarkRejectedException"><paramref name="after"/> is no <see cref="FacilityDistancePage.Next"/>.</exception>
    public async Task<FacilityDistancePage> WithinAsync(
        GeographicPosition place, double metres, FacilitySearch search, int first, string? after, CancellationToken cancellationToken)
    {
        var start = after is null ? (DistanceMark?)null : DistanceMark.Parse(after);
        var found = await AroundAsync(place, metres, search, cancellationToken);
        var rest = found.Where(near => start is null || near.Mark.CompareTo(start.Value) > 0).Take(first + 1).ToList();
        List<NearFacility> page = [.. rest.Take(first)];

        return new(found.Count, await RecordsAsync(page, search, cancellationToken), rest.Count > first ? page[^1].Mark.ToString() : null);
    }

    /// <summary>The facilities nearest to a place, wherever they are; fewer only when there are no more.</summary>
    public async Task<IReadOnlyList<FacilityDistance>> NearestAsync(
        GeographicPosition place, int count, FacilitySearch search, CancellationToken cancellationToken)
    {
        // The nearest by degrees are not the nearest by metres; but whatever is nearer than the farthest of them lies in the circle through it.
        var byDegrees = await NearestByDegreesAsync(place, count, search, cancellationToken);
        var metres = byDegrees.Count < count ? MostMetres : byDegrees.Max(position => Geodesic.Metres(place, position)) * Margin;
        var found = await AroundAsync(place, metres, search, cancellationToken);

        return await RecordsAsync([.. found.Take(count)], search, cancellationToken);
    }

    private async Task<IReadOnlyList<NearFacility>> AroundAsync(
        GeographicPosition place, double metres, FacilitySearch search, CancellationToken cancellationToken) =>
        [
            .. (await InBoxAsync(Geodesic.BoxAround(place, metres), search, cancellationToken))
                .Select(placed => new NearFacility(placed.Id, new(Geodesic.Metres(place, placed.Position), placed.Number)))
                .Where(near => near.Mark.DistanceM <= metres)
                .OrderBy(near => near.Mark),
        ];

    private async Task<IReadOnlyList<FacilityDistance>> RecordsAsync(List<NearFacility> page, FacilitySearch search, CancellationToken cancellationToken)
    {
        var distances = page.ToDictionary(near => near.Id, near => near.Mark.DistanceM);

        return
        [
            .. (await records.OfAsync([.. page.Select(near => near.Id)], search.AsOf, cancellationToken))
                .Select(record => new FacilityDistance(record, distances[record.Id])),
        ];
    }

    private async Task<IReadOnlyList<GeographicPosition>> NearestByDegreesAsync(
        GeographicPosition place, int count, FacilitySearch search, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(search.AsOf);
        await using var command = query.ToCommand(dataSource, $"""
            select f.longitude, f.latitude from {HistoryQuery.Table("facility_history")} f
            where {FacilityRecordConditions.Of(search.Filter, search.Visible, query)} and f.longitude is not null
            order by {Place} <-> {query.Parameter(new NpgsqlPoint(place.Longitude, place.Latitude), NpgsqlDbType.Point)}
            limit {query.Parameter(count, NpgsqlDbType.Integer)}
            """);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var found = new List<GeographicPosition>(count);
        while (await row.ReadAsync(cancellationToken))
        {
            found.Add(new(row.GetDouble(0), row.GetDouble(1)));
        }

        return found;
    }

    private async Task<IReadOnlyList<PlacedFacility>> InBoxAsync(Envelope box, FacilitySearch search, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(search.AsOf);
        await using var command = query.ToCommand(dataSource, $"""
            select f.id, f.number, f.longitude, f.latitude from {HistoryQuery.Table("facility_history")} f
            where {FacilityRecordConditions.Of(search.Filter, search.Visible, query)}
              and {Place} <@ {query.Parameter(new NpgsqlBox(box.MaxY, box.MaxX, box.MinY, box.MinX), NpgsqlDbType.Box)}
            """);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var found = new List<PlacedFacility>();
        while (await row.ReadAsync(cancellationToken))
        {
            found.Add(new(row.GetGuid(0), row.GetString(1), new(row.GetDouble(2), row.GetDouble(3))));
        }

        return found;
    }

    private readonly record struct PlacedFacility(Guid Id, string Number, GeographicPosition Position);

    private readonly record struct NearFacility(Guid Id, DistanceMark Mark);
}
