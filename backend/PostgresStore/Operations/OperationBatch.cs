using Npgsql;

namespace PostgresStore.Operations;

/// <summary>Runs operations in one round trip.</summary>
internal static class OperationBatch
{
    /// <summary>
    /// With <paramref name="begin"/> and <paramref name="commit"/> the transaction's own statements travel in the same round trip. A
    /// failing statement keeps the server from running those after it, the commit included.
    /// </summary>
    public static async Task ExecuteAsync(
        NpgsqlConnection connection, IReadOnlyList<StorageOperation> operations, bool begin, bool commit, CancellationToken cancellationToken)
    {
        var batch = new NpgsqlBatch(connection);
        await using (batch.ConfigureAwait(false))
        {
            var owners = new Dictionary<NpgsqlBatchCommand, StorageOperation>(operations.Count);
            if (begin)
            {
                batch.BatchCommands.Add(new NpgsqlBatchCommand("BEGIN"));
            }

            foreach (var operation in operations)
            {
                var command = new NpgsqlBatchCommand();
                operation.Configure(command);
                batch.BatchCommands.Add(command);
                owners.Add(command, operation);
            }

            if (commit)
            {
                batch.BatchCommands.Add(new NpgsqlBatchCommand("COMMIT"));
            }

            try
            {
                await ReadAnswersAsync(batch, operations, cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException e)
            {
                var failed = FailedCommand(batch);
                throw failed is not null && owners.TryGetValue(failed, out var owner) && owner.Translate(e) is { } meaning
                    ? meaning
                    : PostgresErrors.Translate(e, failed?.CommandText);
            }

            foreach (var (command, operation) in owners)
            {
                operation.Check(command.Rows);
            }
        }
    }

    /// <summary>
    /// The first command that was not completed. Npgsql names it in the exception too, but only when the connection string asks for that.
    /// </summary>
    private static NpgsqlBatchCommand? FailedCommand(NpgsqlBatch batch) =>
        batch.BatchCommands.Cast<NpgsqlBatchCommand>().FirstOrDefault(c => c.StatementType is StatementType.Unknown);

    private static async Task ReadAnswersAsync(NpgsqlBatch batch, IReadOnlyList<StorageOperation> operations, CancellationToken cancellationToken)
    {
        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            foreach (var operation in operations.Where(o => o.ReturnsRows))
            {
                await operation.ReadAsync(reader, cancellationToken).ConfigureAwait(false);
                _ = await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            }

            while (await reader.NextResultAsync(cancellationToken).ConfigureAwait(false))
            {
            }
        }
    }
}
