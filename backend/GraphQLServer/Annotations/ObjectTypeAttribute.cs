namespace GraphQLServer;

/// <summary>Puts a class into the schema as an object type even when no field returns it by that very type.</summary>
/// <param name="name">Name in the schema; the class name when null.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>Name in the schema; the class name when null.</summary>
    public string? Name { get; } = name;
}
