namespace GraphQLServer;

/// <summary>The annotated types do not make a valid schema; thrown once at startup with every problem found.</summary>
/// <param name="problems">One sentence each, naming the member and the remedy.</param>
public sealed class SchemaException(IReadOnlyList<string> problems)
    : Exception($"The schema has {problems.Count} problem(s):{string.Concat(problems.Select(p => $"{Environment.NewLine}- {p}"))}")
{
    /// <summary>Every problem found.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
