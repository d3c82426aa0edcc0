namespace PostgresStore.Documents;

/// <summary>An index over members; none means the whole document (GIN).</summary>
internal sealed record DocumentIndex(IReadOnlyList<MemberPath> Members, bool IsUnique)
{
    public bool IsWholeDocument => Members.Count == 0;

    /// <summary>Marten's rule: names of several members are joined without a separator.</summary>
    public string NameOn(string table) =>
        IsWholeDocument ? $"{table}_idx_data" : $"{table}_{(IsUnique ? "uidx" : "idx")}_{string.Concat(Members.Select(m => m.ColumnName))}";
}
