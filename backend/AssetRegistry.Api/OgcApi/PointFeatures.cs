using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Reports;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.OgcApi;

/// <summary>Features that stand at a point and are read from a history table.</summary>
internal abstract class PointFeatures(NpgsqlDataSource dataSource, INodeIdSerializer ids, string noun) : IFeatureSource
{
    public abstract string Name { get; }

    public abstract LocalizedText Title { get; }

    public abstract LocalizedText Description { get; }

    public abstract IReadOnlyList<FeatureField> Fields { get; }

    public async Task<OgcFeaturePage> PageAsync(FeatureQuery asked, VisibleScope visible, CancellationToken cancellationToken)
    {
        var within = asked.Box is { Degrees: null } box ? await IdsWithinAsync(box, asked, visible, cancellationToken) : null;
        var counting = new HistoryQuery(asked.AsOf);
        await using var count = counting.ToCommand(
            dataSource, $"select count(*)::int from ({Rows(asked, visible, counting)}) r where {Conditions(asked, within, counting)}");
        var matched = (int)(await count.ExecuteScalarAsync(cancellationToken))!;

        var query = new HistoryQuery(asked.AsOf);
        await using var command = query.ToCommand(dataSource, $"""
            select r.* from ({Rows(asked, visible, query)}) r where {Conditions(asked, within, query)}
            order by r.number collate "C", r.id
            offset {query.Parameter(asked.Offset, NpgsqlDbType.Integer)} limit {query.Parameter(asked.Limit, NpgsqlDbType.Integer)}
            """);

        return new(matched, await ReadAsync(command, visible, cancellationToken));
    }

    public async Task<OgcFeature?> FindAsync(string id, FeatureQuery asked, VisibleScope visible, CancellationToken cancellationToken)
    {
        if (!ids.TryDecode(id, noun, out var decoded))
        {
            return null;
        }

        var query = new HistoryQuery(asked.AsOf);
        await using var command = query.ToCommand(
            dataSource, $"select r.* from ({Rows(asked, visible, query)}) r where r.id = {query.Parameter(decoded, NpgsqlDbType.Uuid)}");

        return (await ReadAsync(command, visible, cancellationToken)).SingleOrDefault();
    }

    /// <summary>
    /// A statement with one row for each that was there in the period, as it was last: id, number to order by, longitude, latitude, then what
    /// <see cref="Values"/> reads.
    /// </summary>
    protected abstract string Rows(FeatureQuery asked, VisibleScope visible, HistoryQuery query);

    /// <summary>
    /// That a facility stood, on whatever day, where the box asked for may be: what the index over the history narrows the rows to. Which of them
    /// are in it on their day is decided afterwards.
    /// </summary>
    protected static string HasStoodNear(FeatureQuery asked, string facilityId, HistoryQuery query) => asked.Box?.Around is not { } boxes
        ? "true"
        : $"{facilityId} in (select near.id from {HistoryQuery.Table("facility_history")} near where "
            + string.Join(" or ", boxes.Select(box =>
                $"point(near.longitude, near.latitude) <@ {query.Parameter(new NpgsqlBox(box.MaxY, box.MaxX, box.MinY, box.MinX), NpgsqlDbType.Box)}"))
            + ")";

    /// <summary>The values of the fields in the row's columns from the fifth on.</summary>
    protected abstract IReadOnlyList<object?> Values(NpgsqlDataReader row);

    /// <summary>The facility that the row is about.</summary>
    protected abstract Guid FacilityOf(NpgsqlDataReader row);

    protected static object? Value(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetValue(column);

    protected static DateOnly? Day(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    /// <summary>A box in metres is tried place by place.</summary>
    private async Task<Guid[]> IdsWithinAsync(FeatureBox box, FeatureQuery asked, VisibleScope visible, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(asked.AsOf);
        await using var command = query.ToCommand(
            dataSource, $"select r.id, r.longitude, r.latitude from ({Rows(asked, visible, query)}) r where r.longitude is not null");
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var within = new List<Guid>();
        while (await row.ReadAsync(cancellationToken))
        {
            if (box.Meets(Place(row.GetDouble(1), row.GetDouble(2))))
            {
                within.Add(row.GetGuid(0));
            }
        }

        return [.. within];
    }

    private static string Conditions(FeatureQuery asked, Guid[]? within, HistoryQuery query)
    {
        return (asked.Box?.Degrees, within) switch
        {
            ({ } boxes, _) => string.Join(" or ", boxes.Select(box =>
                $"(r.longitude between {Number(box.MinX)} and {Number(box.MaxX)} and r.latitude between {Number(box.MinY)} and {Number(box.MaxY)})")),
            (_, { } found) => query.IsVisible("r.id", found),
            _ => "true",
        };

        string Number(double degrees) => query.Parameter(degrees, NpgsqlDbType.Double);
    }

    private async Task<IReadOnlyList<OgcFeature>> ReadAsync(NpgsqlCommand command, VisibleScope visible, CancellationToken cancellationToken)
    {
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var features = new List<OgcFeature>();
        while (await row.ReadAsync(cancellationToken))
        {
            features.Add(new(ids.Format(noun, row.GetGuid(0)), row.IsDBNull(2) ? null : Place(row.GetDouble(2), row.GetDouble(3)), Told(Values(row), visible)) { FacilityId = FacilityOf(row) });
        }

        return features;
    }

    private IReadOnlyList<object?> Told(IReadOnlyList<object?> values, VisibleScope visible) => !visible.IsPublic
        ? values
        : [.. Fields.Zip(values, (field, value) => FacilityDisclosure.IsPublic(field.Name) ? value : null)];

    private static Point Place(double longitude, double latitude) => StoredGeometry.Factory.CreatePoint(new Coordinate(longitude, latitude));
}
