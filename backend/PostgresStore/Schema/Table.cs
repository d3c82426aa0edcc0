namespace PostgresStore.Schema;

/// <summary>A table with everything that belongs to it.</summary>
internal sealed record Table(string Name, IReadOnlyList<Column> Columns, IReadOnlyList<string> Constraints, IReadOnlyList<Index> Indexes)
{
    public IEnumerable<string> ToDdl(string schema)
    {
        var lines = Columns.Select(c => c.ToDdl()).Concat(Constraints);
        yield return $"CREATE TABLE {schema}.{Name} (\n    {string.Join(",\n    ", lines)}\n);";
        foreach (var index in Indexes)
        {
            yield return index.ToDdl(schema, Name);
        }
    }
}
