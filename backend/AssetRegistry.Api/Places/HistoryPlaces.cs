using AssetRegistry.Api.Reports;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Places;

/// <summary>Places of any day, from the history: the database narrows a search to a box by its index.</summary>
/// <param name="dataSource">The registry's database.</param>
/// <param name="filter">Which facilities.</param>
/// <param name="visible">What the caller may see.</param>
/// <param name="asOf">Of which day, known when.</param>
internal sealed class HistoryPlaces(NpgsqlDataSource dataSource, FacilityRecordFilter filter, VisibleScope visible, AsOf asOf) : IFacilityPlaces
{
    /// <summary>As the index has it; boxes and distances over it are in degrees.</summary>
    private const string Place = "point(f.longitude, f.latitude)";

    /// <summary>A circle reaches so much farther, so that no rounding leaves out what lies on it.</summary>
    private const double Margin = 1.000001;

    public AsOf AsOf => asOf;

    public async Task<IReadOnlyList<PlacedFacility>> InBoxAsync(Envelope box, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(asOf);
        await using var command = query.ToCommand(dataSource, $"""
            select f.id, f.number, f.longitude, f.latitude from {HistoryQuery.Table("facility_history")} f
            where {FacilityRecordConditions.Of(filter, visible, query)}
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

    /// <summary>The nearest by degrees are not the nearest by metres; but whatever is nearer than the farthest of them lies in the circle through it.</summary>
    public async Task<double> ReachAsync(GeographicPosition place, int count, CancellationToken cancellationToken)
    {
        var nearest = await NearestByDegreesAsync(place, count, cancellationToken);

        return nearest.Count < count ? FacilityPlaceReader.MostMetres : nearest.Max(position => Geodesic.Metres(place, position)) * Margin;
    }

    private async Task<IReadOnlyList<GeographicPosition>> NearestByDegreesAsync(GeographicPosition place, int count, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(asOf);
        await using var command = query.ToCommand(dataSource, $"""
            select f.longitude, f.latitude from {HistoryQuery.Table("facility_history")} f
            where {FacilityRecordConditions.Of(filter, visible, query)} and f.longitude is not null
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
}
