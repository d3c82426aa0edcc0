using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Map;

/// <summary>
/// Reads what the map keeps of facilities: the database takes it out of the documents, so that a million of them cross the wire, and pass through
/// memory, only by what stays.
/// </summary>
internal sealed class MapFacilityReader(NpgsqlDataSource dataSource)
{
    private const string Select = $"""
        select d.id, d.mt_version, f.number, f.name, (f.location ->> 'longitude')::float8, (f.location ->> 'latitude')::float8, f.classification,
            f.sensitivity, f.stage, f.category, f."communeCode", f."holderId", f."receiverId", f."hasSurplusPart", f."partOrganisationIds",
            f."custodySince" is not null, f."endedOn", f."searchText"
        from {StoreSetup.SchemaName}.mt_doc_facility d, lateral jsonb_to_record(d.data) as f (
            number text, name text, location jsonb, classification text, sensitivity text, stage text, category text, "communeCode" text,
            "holderId" uuid, "receiverId" uuid, "hasSurplusPart" boolean, "partOrganisationIds" uuid[], "custodySince" date, "endedOn" date,
            "searchText" text)
        """;

    /// <summary>What is believed of a facility ends where the next begins, or where the facility does: the later of both is the last change.</summary>
    private const string LastChange = $"""
        select max(case when valid_to = 'infinity' then valid_from else valid_to end)
        from {StoreSetup.SchemaName}.facility_history where recorded_to = 'infinity'
        """;

    /// <summary>All facilities in the order of their ids, the same in every server.</summary>
    public async Task<IReadOnlyList<MapFacility>> AllAsync(CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(Select);
        command.CommandTimeout = 0;
        var facilities = await ReadAsync(command, cancellationToken);
        facilities.Sort((one, other) => one.Id.CompareTo(other.Id));

        return facilities;
    }

    /// <summary>Those of the ids that are facilities.</summary>
    public async Task<IReadOnlyList<MapFacility>> OfAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand($"{Select} where d.id = any($1)");
        _ = command.Parameters.Add(Ids(ids));

        return await ReadAsync(command, cancellationToken);
    }

    /// <summary>The last day on which a fact about any facility took effect.</summary>
    public async Task<DateOnly> SettledOnAsync(CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(LastChange);
        command.CommandTimeout = 0;

        return await DayAsync(command, cancellationToken);
    }

    /// <summary>The last day on which a fact about one of these took effect.</summary>
    public async Task<DateOnly> SettledOnAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand($"{LastChange} and id = any($1)");
        _ = command.Parameters.Add(Ids(ids));

        return await DayAsync(command, cancellationToken);
    }

    /// <summary>The beginning of time where there is nothing that could have changed.</summary>
    private static async Task<DateOnly> DayAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        _ = await row.ReadAsync(cancellationToken);

        return row.IsDBNull(0) ? DateOnly.MinValue : row.GetFieldValue<DateOnly>(0);
    }

    private static NpgsqlParameter Ids(IEnumerable<Guid> ids) => new() { Value = ids.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid };

    private static async Task<List<MapFacility>> ReadAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        var facilities = new List<MapFacility>();
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            facilities.Add(Read(row));
        }

        return facilities;
    }

    private static MapFacility Read(NpgsqlDataReader row) => new(
        row.GetGuid(0),
        (int)row.GetInt64(1),
        row.GetString(2),
        row.GetString(3),
        row.IsDBNull(4) ? null : new Position(row.GetDouble(4), row.GetDouble(5)),
        EnumCode<Classification>.Read(row.GetString(6)),
        EnumCode<Sensitivity>.Read(row.GetString(7)),
        EnumCode<HandlingStage>.Read(row.GetString(8)),
        EnumCode<FacilityCategory>.Read(row.GetString(9)),
        string.Intern(row.GetString(10)),
        row.GetGuid(11),
        row.IsDBNull(12) ? null : row.GetGuid(12),
        !row.IsDBNull(13) && row.GetBoolean(13),
        row.IsDBNull(14) || row.GetFieldValue<Guid[]>(14) is not { Length: > 0 } parts ? [] : parts,
        row.GetBoolean(15),
        row.IsDBNull(16) ? null : row.GetFieldValue<DateOnly>(16),
        row.GetString(17));
}
