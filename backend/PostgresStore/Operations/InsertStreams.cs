using Npgsql;
using NpgsqlTypes;
using PostgresStore.Events;

namespace PostgresStore.Operations;

/// <summary>Inserts the streams that are started.</summary>
internal sealed class InsertStreams(IReadOnlyList<StreamAction> streams, StoreOptions options) : StorageOperation
{
    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText =
            $"INSERT INTO {options.DatabaseSchemaName}.mt_streams (id, type, version, tenant_id, is_archived) "
            + $"SELECT u.id, u.type, u.version, '{EventColumns.DefaultTenant}', false FROM unnest($1, $2, $3) AS u(id, type, version) ORDER BY u.id";
        command.Add(streams.Select(s => s.Id).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        command.Add(streams.Select(EventColumns.AggregateTypeName).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Varchar);
        command.Add(streams.Select(s => s.Version).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Bigint);
    }

    /// <summary>The server keeps to itself which row collided; the save looks for it when there were several.</summary>
    public override Exception? Translate(PostgresException exception) =>
        exception.SqlState == PostgresErrorCodes.UniqueViolation ? new StreamCollision([.. streams], exception) : null;
}
