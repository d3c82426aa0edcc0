using Npgsql;
using NpgsqlTypes;
using PostgresStore.Operations;

namespace PostgresStore.Projections;

/// <summary>Removes rows that were believed for no time at all, because a second save came at the same microsecond.</summary>
internal sealed class WithdrawBitemporalRows(BitemporalTable table, IReadOnlyList<(Guid Id, DateOnly ValidFrom)> rows) : StorageOperation
{
    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText =
            $"DELETE FROM {table.QualifiedName} t USING unnest($1, $2) AS u(id, valid_from) "
            + "WHERE t.id = u.id AND t.valid_from = u.valid_from AND t.recorded_to = 'infinity'";
        command.Add(rows.Select(r => r.Id).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        command.Add(rows.Select(r => r.ValidFrom).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Date);
    }
}
