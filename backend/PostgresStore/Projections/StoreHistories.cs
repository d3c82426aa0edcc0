using Npgsql;
using NpgsqlTypes;
using PostgresStore.Operations;
using PostgresStore.Projections;
using PostgresStore.Schema;

namespace PostgresStore;

/// <summary>
/// Refills bitemporal tables from the events: after a migration that gave a table other columns, and emptied it for that reason.
/// Appending waits meanwhile; readers see the old rows until the new ones are complete.
/// </summary>
public sealed class StoreHistories
{
    private const int StreamsAtOnce = 500;

    private readonly StoreOptions _options;
    private readonly NpgsqlDataSource _dataSource;

    internal StoreHistories(StoreOptions options, NpgsqlDataSource dataSource) => (_options, _dataSource) = (options, dataSource);

    /// <summary>Refills every table.</summary>
    /// <returns>The names of the tables.</returns>
    public Task<IReadOnlyList<string>> RebuildAsync(CancellationToken cancellationToken = default) =>
        RefillAsync((_, _) => Task.FromResult(true), cancellationToken);

    /// <summary>Refills the tables that hold nothing although there are events of theirs. Costs next to nothing when there is none.</summary>
    /// <returns>The names of the tables that were refilled.</returns>
    public async Task<IReadOnlyList<string>> RefillEmptyAsync(CancellationToken cancellationToken = default)
    {
        var connection = await StoreConnection.OpenAsync(_dataSource, cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            foreach (var rows in _options.Projections.Histories)
            {
                if (await IsMissingAsync(rows, connection).ConfigureAwait(false))
                {
                    return await RefillAsync(IsMissingAsync, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        return [];

        Task<bool> IsMissingAsync(BitemporalRows rows, NpgsqlConnection on) => HoldsNothingAsync(rows, on, cancellationToken);
    }

    private async Task<IReadOnlyList<string>> RefillAsync(Func<BitemporalRows, NpgsqlConnection, Task<bool>> isWanted, CancellationToken cancellationToken)
    {
        var connection = await StoreConnection.OpenAsync(_dataSource, cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                // Excludes appends and other refills, not readers.
                await RunAsync(connection, $"LOCK TABLE {_options.DatabaseSchemaName}.mt_events IN SHARE ROW EXCLUSIVE MODE", cancellationToken).ConfigureAwait(false);
                var wanted = new List<BitemporalRows>();
                foreach (var rows in _options.Projections.Histories)
                {
                    if (await isWanted(rows, connection).ConfigureAwait(false))
                    {
                        wanted.Add(rows);
                        await RunAsync(connection, $"DELETE FROM {rows.Table.QualifiedName}", cancellationToken).ConfigureAwait(false);
                    }
                }

                await FillAsync(wanted, connection, cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                return [.. wanted.Select(rows => rows.Table.Name)];
            }
        }
    }

    private async Task FillAsync(List<BitemporalRows> tables, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var after = Guid.Empty;
        while (tables.Count > 0 && await StreamsAfterAsync(after, connection, cancellationToken).ConfigureAwait(false) is { Length: > 0 } streams)
        {
            var read = new ReadHistories(streams, _options);
            await OperationBatch.ExecuteAsync(connection, [read], begin: false, commit: false, cancellationToken).ConfigureAwait(false);
            var writes = tables.SelectMany(rows => rows.Refill(read.Found)).ToList();
            if (writes.Count > 0)
            {
                await OperationBatch.ExecuteAsync(connection, writes, begin: false, commit: false, cancellationToken).ConfigureAwait(false);
            }

            after = streams[^1];
        }
    }

    private async Task<Guid[]> StreamsAfterAsync(Guid after, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(
            $"SELECT array(SELECT id FROM {_options.DatabaseSchemaName}.mt_streams WHERE id > $1 ORDER BY id LIMIT {StreamsAtOnce})", connection);
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.Add(new NpgsqlParameter { Value = after, NpgsqlDbType = NpgsqlDbType.Uuid });
            return (Guid[])(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        }
    }

    private async Task<bool> HoldsNothingAsync(BitemporalRows rows, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(
            $"SELECT CASE WHEN EXISTS (SELECT FROM {rows.Table.QualifiedName}) THEN false "
            + $"ELSE EXISTS (SELECT FROM {_options.DatabaseSchemaName}.mt_events WHERE type = ANY($1)) END", connection);
        await using (command.ConfigureAwait(false))
        {
            var types = _options.EventGraph.All.Where(type => rows.Handles(type.Type)).Select(type => type.Name).ToArray();
            command.Parameters.Add(new NpgsqlParameter { Value = types, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar });
            return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is true;
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(sql, connection);
        await using (command.ConfigureAwait(false))
        {
            _ = await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
