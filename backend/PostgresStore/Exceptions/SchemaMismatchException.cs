namespace PostgresStore;

/// <summary>The database lacks something that the configuration needs.</summary>
public sealed class SchemaMismatchException(string schemaName, IReadOnlyList<string> differences)
    : PostgresStoreException(
        $"Schema '{schemaName}' does not match the configuration ({differences.Count} differences). Add a migration:\n- {string.Join("\n- ", differences)}")
{
    /// <summary>One sentence for each difference.</summary>
    public IReadOnlyList<string> Differences { get; } = differences;
}
