namespace GraphQLServer.Language;

/// <summary>Spec 2.2 "Document", restricted to executable definitions.</summary>
internal sealed class DocumentNode(SourceText source, IReadOnlyList<DefinitionNode> definitions) : SyntaxNode(0)
{
    public SourceText Source { get; } = source;

    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;

    public IEnumerable<OperationNode> Operations => Definitions.OfType<OperationNode>();

    public IEnumerable<FragmentNode> Fragments => Definitions.OfType<FragmentNode>();
}

internal abstract class DefinitionNode(int start, IReadOnlyList<DirectiveNode> directives, SelectionSetNode selectionSet) : SyntaxNode(start)
{
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

internal enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>Spec 2.3 "Operations".</summary>
internal sealed class OperationNode(
    int start,
    OperationKind kind,
    NameNode? name,
    IReadOnlyList<VariableDefinitionNode> variables,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : DefinitionNode(start, directives, selectionSet)
{
    public OperationKind Kind { get; } = kind;

    public NameNode? Name { get; } = name;

    public IReadOnlyList<VariableDefinitionNode> Variables { get; } = variables;
}

/// <summary>Spec 2.8 "Fragments".</summary>
internal sealed class FragmentNode(
    int start,
    NameNode name,
    NamedTypeNode typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : DefinitionNode(start, directives, selectionSet)
{
    public NameNode Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;
}

/// <summary>Spec 2.10 "Variables".</summary>
internal sealed class VariableDefinitionNode(VariableNode variable, TypeNode type, ValueNode? defaultValue, IReadOnlyList<DirectiveNode> directives)
    : SyntaxNode(variable.Start)
{
    public VariableNode Variable { get; } = variable;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
