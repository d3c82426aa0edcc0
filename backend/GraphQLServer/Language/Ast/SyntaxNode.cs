namespace GraphQLServer.Language;

/// <summary>Any node of a document; <see cref="Start"/> is the offset of its first character.</summary>
internal abstract class SyntaxNode(int start)
{
    public int Start { get; } = start;
}
