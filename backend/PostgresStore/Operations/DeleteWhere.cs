using Npgsql;
using PostgresStore.Linq.Sql;

namespace PostgresStore.Operations;

/// <summary>Deletes the documents a condition holds for.</summary>
internal sealed class DeleteWhere(SqlText condition, string table) : StorageOperation
{
    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText = $"DELETE FROM {table} d WHERE {condition.Text}";
        foreach (var parameter in condition.Parameters)
        {
            _ = command.Parameters.Add(parameter.Clone());
        }
    }
}
