using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Not in the spec: keeps aliases from multiplying one expensive field.</summary>
internal sealed class MaxAliases(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, long> _fragments = [];
    private readonly HashSet<string> _active = [];

    public override void Enter(SyntaxNode node)
    {
        if (node is OperationNode operation && Count(operation.SelectionSet) is var aliases && aliases > Context.Options.MaxAliases)
        {
            Context.ReportLimit($"The operation has {aliases} aliases; at most {Context.Options.MaxAliases} are allowed.", operation);
        }
    }

    private long Count(SelectionSetNode set) => Saturate(set.Selections.Sum(selection => selection switch
    {
        FieldNode field => (field.Alias is null ? 0 : 1) + (field.SelectionSet is null ? 0 : Count(field.SelectionSet)),
        InlineFragmentNode inline => Count(inline.SelectionSet),
        FragmentSpreadNode spread => Count(spread.Name.Value),
        _ => 0,
    }));

    private long Count(string fragment)
    {
        if (_fragments.TryGetValue(fragment, out var known))
        {
            return known;
        }

        if (Context.FindFragment(fragment) is not { } node || !_active.Add(fragment))
        {
            return 0;
        }

        var count = Count(node.SelectionSet);
        _ = _active.Remove(fragment);
        return _fragments[fragment] = count;
    }

    // Nested fragments double at every level; the sum of saturated counts still fits.
    private static long Saturate(long count) => Math.Min(count, int.MaxValue);
}
