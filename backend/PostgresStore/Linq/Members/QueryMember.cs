using PostgresStore.Documents;

namespace PostgresStore.Linq.Members;

/// <summary>A member in a query, in the three forms SQL needs it in.</summary>
/// <param name="Type">Its .NET type.</param>
/// <param name="Typed">SQL of its value in its own type.</param>
/// <param name="Text">SQL of its value as text; SQL NULL for JSON null.</param>
/// <param name="Json">SQL of its value as jsonb.</param>
/// <param name="Root">What it is a member of.</param>
/// <param name="JsonNames">Its path from there; empty for an element that is itself the value.</param>
/// <param name="Collation">Order of its texts, if one is set.</param>
internal sealed record QueryMember(Type Type, string Typed, string Text, string Json, QueryRoot Root, IReadOnlyList<string> JsonNames, string? Collation)
{
    public PgScalar Scalar => PgScalar.For(Type);

    public Type ScalarType => Nullable.GetUnderlyingType(Type) ?? Type;

    /// <summary>The value for sorting and for comparison by size.</summary>
    public string Sortable => Collation is null ? Typed : $"{Typed} COLLATE \"{Collation}\"";

    /// <summary>SQL that holds when there is no value. Text, because a JSON null is not an SQL NULL.</summary>
    public string IsNull => PgScalar.IsScalar(Type) ? $"{Typed} IS NULL" : $"{Text} IS NULL";
}
