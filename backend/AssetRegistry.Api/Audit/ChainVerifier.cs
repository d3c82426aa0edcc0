using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Audit;

/// <summary>
/// Checks every event against its link, every link against the one before it, and the chain against anchors. It reads rows as the database has them
/// and trusts none; memory does not grow with their number.
/// </summary>
public sealed class ChainVerifier(NpgsqlDataSource dataSource, ChainAnchors anchors, TimeProvider clock)
{
    /// <summary>Links of one statement: the lines of their events may be long.</summary>
    private const int PageSize = 2_000;

    private const string PageSql = $"""
        select l.place, l.sequence, l.stream_id, l.version, l.recorded_at, l.digest, l.hash, e.seq_id is not null, e.stream_id, e.version, e.timestamp, {EventLine.Sql}
        from {StoreSetup.SchemaName}.audit_link l left join {StoreSetup.SchemaName}.mt_events e on e.seq_id = l.sequence
        where l.place > $1 order by l.place limit $2
        """;

    /// <summary>Events without link: those of numbers that were settled were not there then.</summary>
    private const string UnlinkedSql = $"""
        select e.seq_id, e.stream_id, e.version, e.timestamp, e.seq_id <= greatest($1, (select max(settled) from {StoreSetup.SchemaName}.audit_progress))
        from {StoreSetup.SchemaName}.mt_events e
        where not exists (select from {StoreSetup.SchemaName}.audit_link l where l.sequence = e.seq_id)
        order by e.seq_id
        """;

    /// <param name="kept">Anchors that were kept outside the database.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public async Task<ChainVerification> VerifyAsync(IReadOnlyList<ChainAnchor> kept, CancellationToken cancellationToken)
    {
        var known = (await anchors.ReadAsync(cancellationToken)).Concat(kept).Distinct().ToList();
        var walk = new ChainWalk(known);
        while (await ReadPageAsync(walk, cancellationToken))
        {
            // One page after another.
        }

        walk.End();
        await ReadUnlinkedAsync(walk, cancellationToken);

        return new ChainVerification(
            clock.GetUtcNow(), walk.EventCount, walk.UnsealedCount, known.Count, await anchors.HeadAsync(cancellationToken), walk.FaultCount, walk.FirstFault);
    }

    private async Task<bool> ReadPageAsync(ChainWalk walk, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(PageSql);
        _ = command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = walk.Place });
        _ = command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = PageSize });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var read = 0;
        for (; await reader.ReadAsync(cancellationToken); read++)
        {
            var link = new ChainLink(reader.GetInt64(0), NameAt(reader, 1), reader.GetFieldValue<byte[]>(5), reader.GetFieldValue<byte[]>(6));
            if (reader.GetBoolean(7))
            {
                var name = new EventName(link.Event.Sequence, reader.GetGuid(8), reader.GetInt64(9), reader.GetFieldValue<DateTimeOffset>(10));
                walk.Add(link, name, EventLine.DigestOf(reader.GetFieldValue<byte[]>(11)));
            }
            else
            {
                walk.Add(link, null, null);
            }
        }

        return read == PageSize;
    }

    private async Task ReadUnlinkedAsync(ChainWalk walk, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(UnlinkedSql);
        _ = command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = walk.AnchoredSequence });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            walk.AddUnlinked(NameAt(reader, 0), isLate: reader.GetBoolean(4));
        }
    }

    private static EventName NameAt(NpgsqlDataReader reader, int column) => new(
        reader.GetInt64(column), reader.GetGuid(column + 1), reader.GetInt64(column + 2), reader.GetFieldValue<DateTimeOffset>(column + 3));
}
