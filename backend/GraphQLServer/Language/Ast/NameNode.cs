namespace GraphQLServer.Language;

/// <summary>Spec 2.1.9 "Names".</summary>
internal sealed class NameNode(int start, string value) : SyntaxNode(start)
{
    public string Value { get; } = value;

    public override string ToString() => Value;
}
