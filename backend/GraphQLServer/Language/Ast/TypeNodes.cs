namespace GraphQLServer.Language;

/// <summary>Spec 2.11 "Type References".</summary>
internal abstract class TypeNode(int start) : SyntaxNode(start)
{
    public abstract NamedTypeNode Named { get; }
}

internal sealed class NamedTypeNode(NameNode name) : TypeNode(name.Start)
{
    public NameNode Name { get; } = name;

    public override NamedTypeNode Named => this;

    public override string ToString() => Name.Value;
}

internal sealed class ListTypeNode(int start, TypeNode ofType) : TypeNode(start)
{
    public TypeNode OfType { get; } = ofType;

    public override NamedTypeNode Named => OfType.Named;

    public override string ToString() => $"[{OfType}]";
}

internal sealed class NonNullTypeNode(TypeNode ofType) : TypeNode(ofType.Start)
{
    public TypeNode OfType { get; } = ofType;

    public override NamedTypeNode Named => OfType.Named;

    public override string ToString() => $"{OfType}!";
}
