namespace GraphQLServer;

/// <summary>Makes a C# interface or abstract class a GraphQL interface; object types that implement it implement it in the schema too.</summary>
/// <param name="name">Name in the schema; derived from the C# name (without a leading I) when null.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    /// <summary>Name in the schema; derived from the C# name when null.</summary>
    public string? Name { get; } = name;
}
