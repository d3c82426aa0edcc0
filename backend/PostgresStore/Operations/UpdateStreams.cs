using Npgsql;
using NpgsqlTypes;
using PostgresStore.Events;

namespace PostgresStore.Operations;

/// <summary>Moves locked streams on to their new versions.</summary>
internal sealed class UpdateStreams(IReadOnlyList<StreamAction> streams, StoreOptions options) : StorageOperation
{
    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText =
            $"UPDATE {options.DatabaseSchemaName}.mt_streams s SET version = u.version, timestamp = now() "
            + "FROM unnest($1, $2) AS u(id, version) WHERE s.id = u.id";
        command.Add(streams.Select(s => s.Id).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        command.Add(streams.Select(s => s.Version).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Bigint);
    }
}
