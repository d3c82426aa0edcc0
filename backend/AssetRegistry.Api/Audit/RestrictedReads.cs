using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Audit;

/// <summary>By which way a restricted facility was read.</summary>
public enum ReadChannel
{
    Details,
    History,
    Attachment,
    Export,
    OgcApi,
}

/// <summary>That somebody read a restricted facility; told once an hour for each account and way.</summary>
/// <param name="ReadAt">When it was first read in that hour.</param>
/// <param name="OrganisationId">For which organisation; null: for none.</param>
public sealed record RestrictedRead(DateTimeOffset ReadAt, string Account, ReadChannel Channel, Guid FacilityId, string FacilityNumber, Guid? OrganisationId);

/// <summary>Notes who reads restricted facilities, before they are told, and shows it. decisions/0017</summary>
public sealed class RestrictedReads(NpgsqlDataSource dataSource, TimeProvider clock)
{
    public const int Most = 1_000;

    private const int NotedAtOnce = 500;

    private const string NoteSql = $"""
        insert into {StoreSetup.SchemaName}.restricted_read (hour, account, channel, facility_id, organisation_id, read_at)
        select date_trunc('hour', $1::timestamptz, 'UTC'), $2, $3, f.id, $4, $1
        from {StoreSetup.SchemaName}.mt_doc_facility f
        where f.sensitivity = 'RESTRICTED' and ($5::uuid[] is null or f.id = any($5)) and not f.id = any($6)
        on conflict do nothing
        """;

    private const string ReadSql = $"""
        select r.read_at, r.account, r.channel, r.facility_id, f.data ->> 'number', r.organisation_id
        from {StoreSetup.SchemaName}.restricted_read r join {StoreSetup.SchemaName}.mt_doc_facility f on f.id = r.facility_id
        where ($1::uuid is null or r.facility_id = $1) and ($2::varchar is null or r.account = $2)
        order by r.read_at desc, r.account, r.channel, r.facility_id limit $3
        """;

    public Task NoteAsync(Actor actor, ReadChannel channel, Facility facility, CancellationToken cancellationToken) =>
        facility.Sensitivity is Sensitivity.Restricted ? NoteAsync(actor, channel, new[] { facility.Id }, cancellationToken) : Task.CompletedTask;

    /// <param name="facilityIds">Restricted or not: those that are get noted, but for what is hidden from the actor. Null: all there are.</param>
    public async Task NoteAsync(Actor actor, ReadChannel channel, IReadOnlyList<Guid>? facilityIds, CancellationToken cancellationToken)
    {
        if (facilityIds is { Count: 0 } || actor.IsPublic)
        {
            return;
        }

        await using var command = dataSource.CreateCommand(NoteSql);
        _ = command.Parameters.Add(new() { Value = clock.GetUtcNow().ToUniversalTime(), NpgsqlDbType = NpgsqlDbType.TimestampTz });
        _ = command.Parameters.Add(new() { Value = actor.Account });
        _ = command.Parameters.Add(new() { Value = EnumCode<ReadChannel>.Of(channel) });
        _ = command.Parameters.Add(new() { Value = (object?)actor.OrganisationId ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        _ = command.Parameters.Add(new() { Value = (object?)facilityIds?.ToArray() ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        _ = command.Parameters.Add(new() { Value = actor.HiddenFacilityIds.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        _ = await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The same records, each noted before it goes on.</summary>
    public async IAsyncEnumerable<T> NotedAsync<T>(
        IAsyncEnumerable<T> records, Func<T, Guid> facilityOf, Actor actor, ReadChannel channel,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var some in records.Chunk(NotedAtOnce).WithCancellation(cancellationToken))
        {
            await NoteAsync(actor, channel, [.. some.Select(facilityOf)], cancellationToken);
            foreach (var record in some)
            {
                yield return record;
            }
        }
    }

    /// <summary>The last ones, newest first.</summary>
    /// <param name="facilityId">Null: of all facilities.</param>
    /// <param name="account">Null: by anybody.</param>
    /// <param name="first">How many at most.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<IReadOnlyList<RestrictedRead>> ReadAsync(Guid? facilityId, string? account, int first, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(ReadSql);
        _ = command.Parameters.Add(new() { Value = (object?)facilityId ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        _ = command.Parameters.Add(new() { Value = (object?)account ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Varchar });
        _ = command.Parameters.Add(new() { Value = Math.Clamp(first, 1, Most) });
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var reads = new List<RestrictedRead>();
        while (await row.ReadAsync(cancellationToken))
        {
            reads.Add(new(
                row.GetFieldValue<DateTimeOffset>(0), row.GetString(1), EnumCode<ReadChannel>.Read(row.GetString(2)), row.GetGuid(3), row.GetString(4),
                row.IsDBNull(5) ? null : row.GetGuid(5)));
        }

        return reads;
    }
}
