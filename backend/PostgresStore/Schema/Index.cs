namespace PostgresStore.Schema;

/// <summary>An index; the key is what stands between the brackets.</summary>
internal sealed record Index(string Name, string Key, bool IsUnique = false, string Method = "btree", string? Predicate = null)
{
    public string ToDdl(string schema, string table) =>
        $"CREATE {(IsUnique ? "UNIQUE " : "")}INDEX {Name} ON {schema}.{table} USING {Method} ({Key}){(Predicate is null ? "" : $" WHERE {Predicate}")};";
}
