using Npgsql;
using NpgsqlTypes;
using PostgresStore.Operations;

namespace PostgresStore.Projections;

/// <summary>Closes <c>recorded_to</c> of rows that are no longer believed.</summary>
internal sealed class EndBitemporalRows(BitemporalTable table, IReadOnlyList<(Guid Id, DateOnly ValidFrom, DateTimeOffset RecordedTo)> rows) : StorageOperation
{
    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText =
            $"UPDATE {table.QualifiedName} t SET recorded_to = u.recorded_to FROM unnest($1, $2, $3) AS u(id, valid_from, recorded_to) "
            + "WHERE t.id = u.id AND t.valid_from = u.valid_from AND t.recorded_to = 'infinity'";
        command.Add(rows.Select(r => r.Id).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        command.Add(rows.Select(r => r.ValidFrom).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Date);
        command.Add(rows.Select(r => r.RecordedTo).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.TimestampTz);
    }
}
