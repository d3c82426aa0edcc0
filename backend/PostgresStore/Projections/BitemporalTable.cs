using NpgsqlTypes;

namespace PostgresStore.Projections;

/// <summary>Name, columns and indexes of a bitemporal table.</summary>
internal sealed class BitemporalTable(string name, IReadOnlyList<BitemporalColumn> columns, IReadOnlyList<IReadOnlyList<string>> indexes, StoreOptions options)
{
    public string Name => name;

    public string QualifiedName => $"{options.DatabaseSchemaName}.{name}";

    public IReadOnlyList<BitemporalColumn> Columns => columns;

    public IReadOnlyList<IReadOnlyList<string>> Indexes => indexes;

    /// <summary>The state's column values, as they will be read back.</summary>
    public object?[] ValuesOf(object state) =>
        [.. columns.Select(c => Comparable(c.Scalar.ToParameter(c.Value(state), c.ValueType, options.Serializer)))];

    private static object? Comparable(object value) => value switch
    {
        DBNull => null,
        // PostgreSQL keeps microseconds; a tick more would make every stored row look outdated.
        DateTimeOffset time => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond)),
        _ => value,
    };

    public static object? Read(System.Data.Common.DbDataReader reader, int ordinal, BitemporalColumn column) =>
        reader.IsDBNull(ordinal) ? null : column.Scalar.DbType switch
        {
            NpgsqlDbType.Date => reader.GetFieldValue<DateOnly>(ordinal),
            NpgsqlDbType.Time => reader.GetFieldValue<TimeOnly>(ordinal),
            NpgsqlDbType.TimestampTz => reader.GetFieldValue<DateTimeOffset>(ordinal),
            _ => reader.GetValue(ordinal),
        };
}
