using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace PostgresStore.Operations;

/// <summary>
/// Locks one stream for the rest of the transaction. A missing stream has no row to lock, so sessions that ask exclusively take turns at
/// a gate first.
/// </summary>
internal sealed class LockStreamExclusively(Guid id, StoreOptions options) : StorageOperation
{
    public StorageOperation Gate => new LockDocuments($"{options.DatabaseSchemaName}.mt_streams", [id]);

    /// <summary>Version of the locked stream; 0 when it is missing.</summary>
    public long Version { get; private set; }

    public override bool ReturnsRows => true;

    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText = $"SELECT version FROM {options.DatabaseSchemaName}.mt_streams WHERE id = $1 FOR UPDATE";
        command.Add(id, NpgsqlDbType.Uuid);
    }

    public override async Task ReadAsync(DbDataReader reader, CancellationToken cancellationToken) =>
        Version = await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? reader.GetInt64(0) : 0;

    public override Exception? Translate(PostgresException exception) =>
        exception.SqlState == PostgresErrorCodes.LockNotAvailable ? new StreamLockedException(id, exception) : null;
}
