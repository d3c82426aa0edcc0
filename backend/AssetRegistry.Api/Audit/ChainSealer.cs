using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Audit;

/// <summary>
/// Gives every committed event its link in the chain. It runs behind the commits, so that no command waits for it, and skips none: a number that is
/// missing is looked for until every transaction that may still commit it has ended. Passes of several processes take turns. decisions/0016
/// </summary>
public sealed class ChainSealer(NpgsqlDataSource dataSource)
{
    /// <summary>Links of one transaction.</summary>
    private const int BatchSize = 2_000;

    private const string ProgressSql = $"select settled, seen, horizon from {StoreSetup.SchemaName}.audit_progress for update";

    // Asked before which transactions run: whoever has drawn a number wrote to mt_streams in the same transaction before, so that it is older than the
    // next statement's xmax.
    private const string LastSql = $"select case when is_called then last_value else 0 end from {StoreSetup.SchemaName}.mt_events_sequence";

    private const string RunningSql =
        "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint, pg_snapshot_xmax(pg_current_snapshot())::text::bigint";

    private const string HeadSql = $"select place, hash from {StoreSetup.SchemaName}.audit_link order by place desc limit 1";

    private const string UnsealedSql = $"""
        select e.seq_id, e.stream_id, e.version, e.timestamp, {EventLine.DigestSql}
        from {StoreSetup.SchemaName}.mt_events e
        where e.seq_id > $1 and not exists (select from {StoreSetup.SchemaName}.audit_link l where l.sequence = e.seq_id)
        order by e.seq_id limit $2
        """;

    private const string StoreSql = $"""
        insert into {StoreSetup.SchemaName}.audit_link (place, sequence, stream_id, version, recorded_at, digest, hash)
        select * from unnest($1::bigint[], $2::bigint[], $3::uuid[], $4::bigint[], $5::timestamptz[], $6::bytea[], $7::bytea[])
        """;

    private const string AdvanceSql = $"update {StoreSetup.SchemaName}.audit_progress set settled = $1, seen = $2, horizon = $3";

    /// <summary>Seals what is committed.</summary>
    /// <returns>How many events got their link.</returns>
    public async Task<int> SealAsync(CancellationToken cancellationToken)
    {
        for (var total = 0; ;)
        {
            var links = await SealBatchAsync(cancellationToken);
            total += links;
            if (links < BatchSize)
            {
                // Once more, since the numbers of the last batch settle when its transactions are seen to have ended.
                return links == 0 ? total : total + await SealBatchAsync(cancellationToken);
            }
        }
    }

    private async Task<int> SealBatchAsync(CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var progress = await ReadProgressAsync(connection, cancellationToken);
        var links = await LinkAsync(connection, progress.Settled, cancellationToken);
        if (links.Count > 0)
        {
            await StoreAsync(connection, links, cancellationToken);
        }

        var sealedUpTo = links.Count == BatchSize ? links[^1].Event.Sequence : long.MaxValue;
        if (progress.After(sealedUpTo) is var advanced && advanced != progress)
        {
            await ExecuteAsync(connection, AdvanceSql, cancellationToken, advanced.Settled, advanced.Seen, advanced.Horizon);
        }

        await transaction.CommitAsync(cancellationToken);

        return links.Count;
    }

    private static async Task<Progress> ReadProgressAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { new(ProgressSql), new(LastSql), new(RunningSql) } };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        _ = await reader.ReadAsync(cancellationToken);
        var (settled, seen, horizon) = (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
        _ = await reader.NextResultAsync(cancellationToken) && await reader.ReadAsync(cancellationToken);
        var last = reader.GetInt64(0);
        _ = await reader.NextResultAsync(cancellationToken) && await reader.ReadAsync(cancellationToken);

        return new Progress(settled, seen, horizon, last, OldestRunning: reader.GetInt64(0), NextToRun: reader.GetInt64(1));
    }

    private static async Task<List<ChainLink>> LinkAsync(NpgsqlConnection connection, long settled, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { new(HeadSql), new(UnsealedSql) } };
        _ = batch.BatchCommands[1].Parameters.Add(new NpgsqlParameter<long> { TypedValue = settled });
        _ = batch.BatchCommands[1].Parameters.Add(new NpgsqlParameter<long> { TypedValue = BatchSize });
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var (place, hash) = await reader.ReadAsync(cancellationToken) ? (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)) : (0, ChainLink.Origin);
        _ = await reader.NextResultAsync(cancellationToken);
        var links = new List<ChainLink>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var digest = reader.GetFieldValue<byte[]>(4);
            hash = ChainLink.HashOf(hash, digest);
            var name = new EventName(reader.GetInt64(0), reader.GetGuid(1), reader.GetInt64(2), reader.GetFieldValue<DateTimeOffset>(3));
            links.Add(new ChainLink(++place, name, digest, hash));
        }

        return links;
    }

    private static Task StoreAsync(NpgsqlConnection connection, List<ChainLink> links, CancellationToken cancellationToken) => ExecuteAsync(
        connection, StoreSql, cancellationToken,
        links.ConvertAll(link => link.Place), links.ConvertAll(link => link.Event.Sequence), links.ConvertAll(link => link.Event.StreamId),
        links.ConvertAll(link => link.Event.Version), links.ConvertAll(link => link.Event.RecordedAt), links.ConvertAll(link => link.Digest),
        links.ConvertAll(link => link.Hash));

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            _ = command.Parameters.Add(new() { Value = value });
        }

        _ = await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <param name="Settled">Every number up to it has its link or was never committed.</param>
    /// <param name="Seen">Numbers up to it settle when all transactions before <paramref name="Horizon"/> have ended.</param>
    /// <param name="Last">The last number drawn by anybody.</param>
    private sealed record Progress(long Settled, long Seen, long Horizon, long Last, long OldestRunning, long NextToRun)
    {
        /// <param name="sealedUpTo">Every committed event up to this number has its link.</param>
        public Progress After(long sealedUpTo)
        {
            // A database that was restored counts its transactions anew.
            var hasEnded = OldestRunning >= Horizon;
            var settled = hasEnded ? Math.Max(Settled, Math.Min(Seen, sealedUpTo)) : Settled;

            return settled == Seen && Last > Seen
                ? this with { Settled = settled, Seen = Last, Horizon = NextToRun }
                : this with { Settled = settled, Horizon = Math.Min(Horizon, NextToRun) };
        }
    }
}
