using Npgsql;
using NpgsqlTypes;
using PostgresStore.Events;

namespace PostgresStore.Operations;

/// <summary>
/// Makes the row of each stream that is appended to and may be missing, so that there is a row to lock: of two saves that append to a
/// new stream at once, the second waits here for the first.
/// </summary>
internal sealed class EnsureStreams(IReadOnlyList<StreamAction> streams, StoreOptions options) : StorageOperation
{
    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText =
            $"INSERT INTO {options.DatabaseSchemaName}.mt_streams (id, type, version, tenant_id, is_archived) "
            + $"SELECT u.id, u.type, 0, '{EventColumns.DefaultTenant}', false FROM unnest($1, $2) AS u(id, type) ORDER BY u.id ON CONFLICT (id) DO NOTHING";
        command.Add(streams.Select(s => s.Id).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        command.Add(streams.Select(EventColumns.AggregateTypeName).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Varchar);
    }
}
