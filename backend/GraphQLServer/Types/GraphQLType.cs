using GraphQLServer.Types;

namespace GraphQLServer;

/// <summary>Any type of the schema: named, list or non-null. Spec 3.4 "Types". <see cref="object.ToString"/> gives its SDL, e.g. <c>[Int!]</c>.</summary>
public abstract class GraphQLType
{
    private protected GraphQLType()
    {
    }

    /// <summary>The type without its list and non-null wrappers.</summary>
    public abstract NamedType Named { get; }

    internal bool IsNonNull => this is NonNullType;

    /// <summary>The type without an outer non-null wrapper. Spec 3.12.</summary>
    internal GraphQLType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;

    internal bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    internal bool IsOutput => Named is not InputObjectType;

    internal bool IsLeaf => Named is ScalarType or EnumType;

    internal bool IsComposite => Named is ObjectType or InterfaceType or UnionType;
}
