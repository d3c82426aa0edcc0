using GraphQLServer.Language;

namespace GraphQLServer.Validation;

/// <summary>What rules know about the document, and where they report.</summary>
internal sealed class ValidationContext(Schema schema, DocumentNode document, RequestOptions options)
{
    private readonly Dictionary<string, FragmentNode> _fragments = document.Fragments
        .DistinctBy(fragment => fragment.Name.Value)
        .ToDictionary(fragment => fragment.Name.Value);

    private readonly Dictionary<OperationNode, IReadOnlyList<FragmentNode>> _reachable = [];

    public Schema Schema => schema;

    public DocumentNode Document => document;

    public RequestOptions Options => options;

    public TypeInfo TypeInfo { get; } = new(schema);

    public List<Error> Errors { get; } = [];

    public FragmentNode? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    public void Report(string message, params IEnumerable<SyntaxNode> nodes) => Report(message, ErrorCodes.ValidationFailed, nodes);

    public void ReportLimit(string message, params IEnumerable<SyntaxNode> nodes) => Report(message, ErrorCodes.LimitExceeded, nodes);

    /// <summary>Fragments an operation spreads, directly or through others; each once.</summary>
    public IReadOnlyList<FragmentNode> ReachableFragments(OperationNode operation)
    {
        if (_reachable.TryGetValue(operation, out var known))
        {
            return known;
        }

        var found = new List<FragmentNode>();
        var visited = new HashSet<string>();
        var pending = new Stack<SelectionSetNode>([operation.SelectionSet]);
        while (pending.TryPop(out var set))
        {
            foreach (var spread in Spreads(set))
            {
                if (visited.Add(spread.Name.Value) && FindFragment(spread.Name.Value) is { } fragment)
                {
                    found.Add(fragment);
                    pending.Push(fragment.SelectionSet);
                }
            }
        }

        return _reachable[operation] = found;
    }

    /// <summary>Spreads anywhere inside a selection set, in document order, without following them.</summary>
    public static IEnumerable<FragmentSpreadNode> Spreads(SelectionSetNode set) => set.Selections.SelectMany(selection => selection switch
    {
        FragmentSpreadNode spread => [spread],
        FieldNode { SelectionSet: { } below } => Spreads(below),
        InlineFragmentNode inline => Spreads(inline.SelectionSet),
        _ => Enumerable.Empty<FragmentSpreadNode>(),
    });

    private void Report(string message, string code, IEnumerable<SyntaxNode> nodes) => Errors.Add(new Error(message)
    {
        Code = code,
        Locations = [.. nodes.Select(node => document.Source.LocationOf(node.Start))],
    });
}
