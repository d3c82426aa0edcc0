using PostgresStore.Projections;

namespace PostgresStore.Schema;

/// <summary>DDL of a bitemporal table: two closed-open periods, and at most one believed row from any day on.</summary>
internal static class BitemporalTableDdl
{
    public static Table For(BitemporalTable table) => new(
        table.Name,
        [
            new("id", "uuid", NotNull: true),
            new("valid_from", "date", NotNull: true),
            new("valid_to", "date", NotNull: true),
            new("recorded_from", "timestamp with time zone", NotNull: true),
            new("recorded_to", "timestamp with time zone", NotNull: true),
            .. table.Columns.Select(c => new Column(c.Name, c.Scalar.SqlType, c.NotNull)),
        ],
        [
            $"CONSTRAINT pkey_{table.Name} PRIMARY KEY (id, valid_from, recorded_from)",
            $"CONSTRAINT ck_{table.Name}_valid CHECK (valid_from < valid_to)",
            $"CONSTRAINT ck_{table.Name}_recorded CHECK (recorded_from < recorded_to)",
        ],
        [
            new($"{table.Name}_uidx_believed", "id, valid_from", IsUnique: true, Predicate: "recorded_to = 'infinity'"),
            .. table.Indexes.Select(columns => new Index($"{table.Name}_idx_{Unquoted(columns)}", string.Join(", ", columns))),
        ]);

    private static string Unquoted(IEnumerable<string> columns) => string.Concat(columns).Replace("\"", "", StringComparison.Ordinal);
}
