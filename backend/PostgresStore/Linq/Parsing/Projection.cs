namespace PostgresStore.Linq.Parsing;

/// <summary>A Select: members fetched as jsonb columns, and the object made of them.</summary>
/// <param name="Columns">SQL of the columns.</param>
/// <param name="Types">.NET type of each column.</param>
/// <param name="Make">Builds the result from the column values.</param>
internal sealed record Projection(string Columns, IReadOnlyList<Type> Types, Func<object?[], object?> Make);
