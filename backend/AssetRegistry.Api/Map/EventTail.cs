using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Map;

/// <summary>
/// Tells which streams have got events since it was last asked. A slow transaction may commit a number below the ones already seen: numbers
/// that are missing are looked for again, for longer than any command may take, before they count as those of a transaction that was undone.
/// Not for use by several threads at once.
/// </summary>
public sealed class EventTail(NpgsqlDataSource dataSource, TimeProvider clock)
{
    /// <summary>How far behind the newest event a transaction may be that is in flight at the start.</summary>
    private const int Lookback = 10_000;

    /// <summary>How long a transaction may take.</summary>
    private static readonly TimeSpan LongestCommit = TimeSpan.FromMinutes(5);

    private readonly Dictionary<long, DateTimeOffset> _missing = [];
    private long _last;

    /// <summary>Begins here: what is committed now is seen by whoever reads the documents afterwards.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var newest = dataSource.CreateCommand($"select coalesce(max(seq_id), 0) from {StoreSetup.SchemaName}.mt_events");
        _last = Math.Max(0, (long)(await newest.ExecuteScalarAsync(cancellationToken))! - Lookback);
        _missing.Clear();
        _ = await ReadAsync(cancellationToken);
    }

    /// <summary>The streams with events that were not seen before.</summary>
    public async Task<IReadOnlyList<Guid>> ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var command = dataSource.CreateCommand(
            $"select seq_id, stream_id from {StoreSetup.SchemaName}.mt_events where seq_id > $1 or seq_id = any($2) order by seq_id");
        _ = command.Parameters.Add(new() { Value = _last, NpgsqlDbType = NpgsqlDbType.Bigint });
        _ = command.Parameters.Add(new() { Value = _missing.Keys.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint });
        var events = new List<(long Number, Guid Stream)>();
        await using (var row = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await row.ReadAsync(cancellationToken))
            {
                events.Add((row.GetInt64(0), row.GetGuid(1)));
            }
        }

        // Only now is anything noted: whoever was interrupted before asks for the same again.
        events.ForEach(found => Note(found.Number, now));
        foreach (var (number, since) in _missing)
        {
            if (now - since > LongestCommit)
            {
                _ = _missing.Remove(number);
            }
        }

        return [.. events.Select(found => found.Stream).Distinct()];
    }

    private void Note(long number, DateTimeOffset now)
    {
        _ = _missing.Remove(number);
        for (; _last < number; _last++)
        {
            if (_last + 1 < number)
            {
                _missing[_last + 1] = now;
            }
        }
    }
}
