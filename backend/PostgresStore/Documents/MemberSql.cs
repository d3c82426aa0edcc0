namespace PostgresStore.Documents;

/// <summary>SQL text that finds a member: its own column, or a path into the JSON. One place, so that indexes fit the queries.</summary>
internal static class MemberSql
{
    /// <summary>Where the JSON is.</summary>
    /// <param name="Prefix">Alias and dot, or nothing within DDL.</param>
    public readonly record struct Root(string Prefix)
    {
        public static Root None => new("");

        public static Root Document => new("d.");
    }

    /// <summary>The value in its own type.</summary>
    public static string Typed(Root root, MemberPath member, DocumentMapping mapping, StoreOptions options) =>
        ColumnOf(member, mapping) is { } column
            ? $"{root.Prefix}{column}"
            : PgScalar.For(member.MemberType).FromText(Text($"{root.Prefix}data", member.JsonNames(options.Serializer)), options.DatabaseSchemaName);

    /// <summary>The value as text; SQL NULL for JSON null and for a missing member.</summary>
    public static string Text(string json, IReadOnlyList<string> names) => $"{Json(json, names.Take(names.Count - 1))} ->> {Schema.SqlName.Literal(names[^1])}";

    /// <summary>The value as jsonb.</summary>
    public static string Json(string json, IEnumerable<string> names) => names.Aggregate(json, (path, name) => $"{path} -> {Schema.SqlName.Literal(name)}");

    private static string? ColumnOf(MemberPath member, DocumentMapping mapping) =>
        member.Key == mapping.IdMember.Name ? "id"
        : mapping.Revision is not RevisionKind.Stamp && member.Key == mapping.VersionMember?.Name ? "mt_version"
        : mapping.DuplicateOf(member)?.ColumnName;
}
