using GraphQLServer.Language;

namespace GraphQLServer.Types;

/// <summary>The schema type a type reference of the document means.</summary>
internal static class TypeFromNode
{
    /// <summary>Null when the named type is unknown.</summary>
    public static GraphQLType? Resolve(Schema schema, TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => Resolve(schema, nonNull.OfType) is { } type ? new NonNullType(type) : null,
        ListTypeNode list => Resolve(schema, list.OfType) is { } type ? new ListType(type) : null,
        NamedTypeNode named => schema.FindType(named.Name.Value),
        _ => throw new System.Diagnostics.UnreachableException(node.GetType().Name),
    };
}
