using Npgsql;
using PostgresStore.Documents;

namespace PostgresStore.Operations;

/// <summary>Deletes a document by id; a missing one is not an error.</summary>
internal sealed class DeleteDocument(object id, DocumentSql sql) : StorageOperation
{
    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText = sql.Delete;
        command.Add(id, PgScalar.For(sql.Mapping.IdType).DbType);
    }
}
