namespace GraphQLServer;

/// <summary>Description in the schema; stands before the XML documentation of the same member.</summary>
/// <param name="description">Markdown text.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>Markdown text.</summary>
    public string Description { get; } = description;
}
