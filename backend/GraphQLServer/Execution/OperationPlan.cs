using GraphQLServer.Language;
using GraphQLServer.Types;

namespace GraphQLServer.Execution;

/// <summary>An operation with its collected fields; shared by all requests unless a directive depends on a variable.</summary>
internal sealed class OperationPlan
{
    private readonly Schema _schema;
    private readonly IReadOnlyDictionary<string, FragmentNode> _fragments;
    private readonly FieldCollector _collector;
    private readonly Func<ObjectType, Selection, SelectionSet> _collect;
    private readonly bool _isConditional;
    private SelectionSet? _root;

    public OperationPlan(Schema schema, DocumentNode document, OperationNode operation)
        : this(schema, document, operation, document.Fragments.ToDictionary(fragment => fragment.Name.Value), null)
    {
    }

    private OperationPlan(
        Schema schema,
        DocumentNode document,
        OperationNode operation,
        IReadOnlyDictionary<string, FragmentNode> fragments,
        IReadOnlyDictionary<string, object?>? variables)
    {
        _schema = schema;
        _fragments = fragments;
        _collector = new FieldCollector(schema, fragments, variables ?? new Dictionary<string, object?>());
        _collect = (type, selection) => _collector.Collect(type, selection.Nodes.Select(node => node.SelectionSet!));
        _isConditional = variables is null && document.Definitions.Any(definition => IsConditional(definition.SelectionSet));
        Document = document;
        Operation = operation;
    }

    public DocumentNode Document { get; }

    public OperationNode Operation { get; }

    public bool IsMutation => Operation.Kind == OperationKind.Mutation;

    public SelectionSet Root => _root ??= _collector.Collect(IsMutation ? _schema.Mutation! : _schema.Query, [Operation.SelectionSet]);

    /// <summary>The plan for these variables: this one, or a copy of its own where <c>@skip</c> or <c>@include</c> asks for a variable.</summary>
    public OperationPlan For(IReadOnlyDictionary<string, object?> variables) =>
        _isConditional ? new OperationPlan(_schema, Document, Operation, _fragments, variables) : this;

    public SelectionSet Children(Selection selection, ObjectType type) => selection.Children(type, _collect);

    private static bool IsConditional(SelectionSetNode set) => set.Selections.Any(selection =>
        selection.Directives.Any(directive => directive.Arguments.Any(argument => argument.Value is VariableNode))
        || selection switch
        {
            FieldNode { SelectionSet: { } below } => IsConditional(below),
            InlineFragmentNode inline => IsConditional(inline.SelectionSet),
            _ => false,
        });
}
