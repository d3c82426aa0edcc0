namespace PostgresStore.Schema;

/// <summary>The whole DDL of a configuration, in an order that can be run, the same text every time.</summary>
internal static class SchemaWriter
{
    public static string Write(StoreOptions options) => string.Join("\n\n", Statements(options, options.DatabaseSchemaName)) + "\n";

    private static IEnumerable<string> Statements(StoreOptions options, string schema) =>
    [
        .. ImmutableFunctions.ToDdl(schema),
        .. EventTables.Streams.ToDdl(schema),
        .. EventTables.Events(schema).ToDdl(schema),
        .. EventTables.Sequence(schema),
        .. EventTables.Guard(schema),
        .. options.Mappings.Registered.Select(options.Mappings.For).OrderBy(m => m.TableName, StringComparer.Ordinal)
            .SelectMany(m => DocumentTable.For(m, options).ToDdl(schema)),
        .. options.Projections.FlatTables.OrderBy(t => t.Name, StringComparer.Ordinal).SelectMany(t => BitemporalTableDdl.For(t).ToDdl(schema)),
    ];
}
