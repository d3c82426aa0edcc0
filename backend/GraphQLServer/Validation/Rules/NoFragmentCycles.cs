using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.5.2.2 "Fragment Spreads Must Not Form Cycles": no fragment spreads itself, however far around.</summary>
internal sealed class NoFragmentCycles(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _visited = [];
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _indexInPath = [];

    public override void Enter(SyntaxNode node)
    {
        if (node is FragmentNode fragment)
        {
            Follow(fragment);
        }
    }

    private void Follow(FragmentNode fragment)
    {
        if (!_visited.Add(fragment.Name.Value))
        {
            return;
        }

        _indexInPath[fragment.Name.Value] = _path.Count;
        foreach (var spread in ValidationContext.Spreads(fragment.SelectionSet))
        {
            _path.Add(spread);
            if (_indexInPath.TryGetValue(spread.Name.Value, out var index))
            {
                ReportCycle(spread.Name.Value, _path[index..]);
            }
            else if (Context.FindFragment(spread.Name.Value) is { } next)
            {
                Follow(next);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _ = _indexInPath.Remove(fragment.Name.Value);
    }

    private void ReportCycle(string name, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.Take(cycle.Count - 1).Select(spread => $"\"{spread.Name}\""));
        Report($"Cannot spread fragment \"{name}\" within itself{(via.Length == 0 ? "" : $" via {via}")}.", cycle);
    }
}
