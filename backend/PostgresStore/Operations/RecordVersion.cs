using Npgsql;
using NpgsqlTypes;
using PostgresStore.Documents;

namespace PostgresStore.Operations;

/// <summary>Lets a snapshot's version keep up with an event that does not change it.</summary>
internal sealed class RecordVersion(Guid id, long version, DocumentSql sql) : StorageOperation
{
    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText = $"UPDATE {sql.Table} SET mt_version = $2, mt_last_modified = transaction_timestamp() WHERE id = $1";
        command.Add(id, NpgsqlDbType.Uuid);
        command.Add(version, NpgsqlDbType.Bigint);
    }
}
