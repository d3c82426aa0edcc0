namespace GraphQLServer.Types;

/// <summary>Spec 3.11 "List".</summary>
internal sealed class ListType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"[{OfType}]";
}
