namespace GraphQLServer;

/// <summary>Gives a type, member, parameter or enum value another name in the schema.</summary>
/// <param name="name">Name in the schema.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>Name in the schema.</summary>
    public string Name { get; } = name;
}
