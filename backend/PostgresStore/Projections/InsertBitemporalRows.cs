using Npgsql;
using NpgsqlTypes;
using PostgresStore.Operations;

namespace PostgresStore.Projections;

/// <summary>Inserts rows, one array for each column.</summary>
internal sealed class InsertBitemporalRows(BitemporalTable table, IReadOnlyList<NewBitemporalRow> rows) : StorageOperation
{
    private const int FixedColumns = 5;

    public override void Configure(NpgsqlBatchCommand command)
    {
        var names = string.Concat(table.Columns.Select(c => $", {c.Name}"));
        var arrays = string.Concat(table.Columns.Select((_, i) => $", ${FixedColumns + 1 + i}"));
        command.CommandText =
            $"INSERT INTO {table.QualifiedName} (id, valid_from, valid_to, recorded_from, recorded_to{names}) SELECT * FROM unnest($1, $2, $3, $4, $5{arrays})";

        command.Add(rows.Select(r => r.Id).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        command.Add(rows.Select(r => r.Row.Segment.ValidFrom).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Date);
        command.Add(rows.Select(r => r.Row.Segment.ValidTo).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Date);
        command.Add(rows.Select(r => r.Row.RecordedFrom).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.TimestampTz);
        command.Add(rows.Select(r => r.RecordedTo).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.TimestampTz);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var (column, position) = (table.Columns[i], i);
            command.Add(column.Scalar.ToArray(column.ValueType, rows, row => row.Row.Segment.Values[position]), NpgsqlDbType.Array | column.Scalar.DbType);
        }
    }
}
