using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Audit;

/// <summary>Makes and reads the anchors that the database keeps.</summary>
public sealed class ChainAnchors(NpgsqlDataSource dataSource, TimeProvider clock)
{
    private const string Table = $"{StoreSetup.SchemaName}.audit_anchor";

    // The day is over, so whatever was recorded in it is committed or was given up, but for what is still being committed: only settled numbers count.
    private const string MakeSql = $"""
        insert into {Table} (day, place, sequence, hash, made_at)
        select $1, head.place, p.settled, head.hash, $2
        from {StoreSetup.SchemaName}.audit_progress p,
          (select place, hash from {StoreSetup.SchemaName}.audit_link order by place desc limit 1) head,
          (select recorded_at from {StoreSetup.SchemaName}.audit_link order by place limit 1) first
        where first.recorded_at < $3 and not exists (select from {Table} where day >= $1)
        on conflict do nothing
        """;

    /// <summary>Makes the anchor of the day that ended last, unless there is one or nothing was recorded until then.</summary>
    /// <returns>Whether it was made now.</returns>
    public async Task<bool> MakeAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        await using var command = dataSource.CreateCommand(MakeSql);
        _ = command.Parameters.Add(new() { Value = today.AddDays(-1) });
        _ = command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        _ = command.Parameters.Add(new() { Value = VietnamTime.At(today, TimeOnly.MinValue).ToUniversalTime() });

        return await command.ExecuteNonQueryAsync(cancellationToken) > 0;
    }

    /// <summary>All of them, oldest first.</summary>
    public Task<IReadOnlyList<ChainAnchor>> ReadAsync(CancellationToken cancellationToken) =>
        ReadAsync($"select day, place, sequence, hash from {Table} order by day", [], cancellationToken);

    /// <summary>Where the chain stands now, as if today were over; null: nothing is sealed yet.</summary>
    public async Task<ChainAnchor?> HeadAsync(CancellationToken cancellationToken) => (await ReadAsync(
        $"""
        select $1::date, l.place, p.settled, l.hash
        from {StoreSetup.SchemaName}.audit_progress p, {StoreSetup.SchemaName}.audit_link l order by l.place desc limit 1
        """,
        [clock.Today()], cancellationToken)).SingleOrDefault();

    private async Task<IReadOnlyList<ChainAnchor>> ReadAsync(string sql, object[] values, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(sql);
        foreach (var value in values)
        {
            _ = command.Parameters.Add(new() { Value = value });
        }

        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var anchors = new List<ChainAnchor>();
        while (await reader.ReadAsync(cancellationToken))
        {
            anchors.Add(new ChainAnchor(
                reader.GetFieldValue<DateOnly>(0), reader.GetInt64(1), reader.GetInt64(2), Convert.ToHexStringLower(reader.GetFieldValue<byte[]>(3))));
        }

        return anchors;
    }
}
