namespace GraphQLServer.Types;

/// <summary>Spec 3.12 "Non-Null".</summary>
internal sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType is NonNullType inner ? inner.OfType : ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"{OfType}!";
}
