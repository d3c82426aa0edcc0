namespace GraphQLServer.Language;

/// <summary>Spec 2.5 "Selection Sets".</summary>
internal sealed class SelectionSetNode(int start, IReadOnlyList<SelectionNode> selections) : SyntaxNode(start)
{
    public IReadOnlyList<SelectionNode> Selections { get; } = selections;
}

internal abstract class SelectionNode(int start, IReadOnlyList<DirectiveNode> directives) : SyntaxNode(start)
{
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

/// <summary>Spec 2.6 "Fields".</summary>
internal sealed class FieldNode(
    NameNode? alias,
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode? selectionSet) : SelectionNode((alias ?? name).Start, directives)
{
    public NameNode? Alias { get; } = alias;

    public NameNode Name { get; } = name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    public string ResponseName => (Alias ?? Name).Value;
}

internal sealed class FragmentSpreadNode(int start, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : SelectionNode(start, directives)
{
    public NameNode Name { get; } = name;
}

internal sealed class InlineFragmentNode(
    int start,
    NamedTypeNode? typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : SelectionNode(start, directives)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

/// <summary>Spec 2.7 "Arguments".</summary>
internal sealed class ArgumentNode(NameNode name, ValueNode value) : SyntaxNode(name.Start)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}

/// <summary>Spec 2.12 "Directives".</summary>
internal sealed class DirectiveNode(int start, NameNode name, IReadOnlyList<ArgumentNode> arguments) : SyntaxNode(start)
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
