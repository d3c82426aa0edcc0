using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Not in the spec: keeps a document from nesting deeper than the server allows.</summary>
internal sealed class MaxDepth(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, (int Fields, int Introspection)> _fragments = [];
    private readonly HashSet<string> _active = [];

    public override void Enter(SyntaxNode node)
    {
        if (node is not OperationNode operation)
        {
            return;
        }

        var (fields, introspection) = DepthOf(operation.SelectionSet);
        if (fields > Context.Options.MaxDepth)
        {
            Context.ReportLimit($"The operation nests fields {fields} levels deep; at most {Context.Options.MaxDepth} are allowed.", operation);
        }

        if (introspection > Context.Options.MaxIntrospectionDepth)
        {
            Context.ReportLimit($"The introspection nests fields {introspection} levels deep; at most {Context.Options.MaxIntrospectionDepth} are allowed.", operation);
        }
    }

    private (int Fields, int Introspection) DepthOf(SelectionSetNode set)
    {
        var (fields, introspection) = (0, 0);
        foreach (var selection in set.Selections)
        {
            var (below, introspected) = selection switch
            {
                FieldNode field => DepthOf(field),
                InlineFragmentNode inline => DepthOf(inline.SelectionSet),
                FragmentSpreadNode spread => DepthOf(spread.Name.Value),
                _ => default,
            };
            fields = Math.Max(fields, below);
            introspection = Math.Max(introspection, introspected);
        }

        return (fields, introspection);
    }

    private (int Fields, int Introspection) DepthOf(FieldNode field)
    {
        var (fields, introspection) = field.SelectionSet is null ? default : DepthOf(field.SelectionSet);
        return field.Name.Value is "__schema" or "__type" ? (0, fields + 1) : (fields + 1, introspection);
    }

    // Cycles are reported by NoFragmentCycles and end here.
    private (int Fields, int Introspection) DepthOf(string fragment)
    {
        if (_fragments.TryGetValue(fragment, out var known))
        {
            return known;
        }

        if (Context.FindFragment(fragment) is not { } node || !_active.Add(fragment))
        {
            return default;
        }

        var depth = DepthOf(node.SelectionSet);
        _ = _active.Remove(fragment);
        return _fragments[fragment] = depth;
    }
}
