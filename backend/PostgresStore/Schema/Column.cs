namespace PostgresStore.Schema;

/// <summary>A column as CREATE TABLE says it.</summary>
internal sealed record Column(string Name, string SqlType, bool NotNull = false, string? Default = null)
{
    public string ToDdl() => $"{Name} {SqlType}{(NotNull ? " NOT NULL" : "")}{(Default is null ? "" : $" DEFAULT {Default}")}";
}
