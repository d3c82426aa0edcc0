namespace GraphQLServer;

/// <summary>Makes a marker interface or abstract class a union of the scanned classes that derive from it.</summary>
/// <param name="name">Name in the schema; derived from the C# name (without a leading I) when null.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>Name in the schema; derived from the C# name when null.</summary>
    public string? Name { get; } = name;
}
