namespace GraphQLServer.Types;

/// <summary>Spec 3.8 "Unions".</summary>
internal sealed class UnionType(string name, string? description = null) : NamedType(name, description)
{
    public IReadOnlyList<ObjectType> Members { get; set; } = [];
}
