namespace GraphQLServer;

/// <summary>The document is not GraphQL. Spec 2 "Language".</summary>
/// <param name="message">Text in the reference implementation's wording, e.g. <c>Syntax Error: Expected Name, found "}".</c></param>
/// <param name="location">Where the offending token starts.</param>
public sealed class SyntaxException(string message, Location location) : Exception(message)
{
    /// <summary>Where the offending token starts.</summary>
    public Location Location { get; } = location;
}
