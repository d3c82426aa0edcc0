using GraphQLServer.Language;
using GraphQLServer.Types;

namespace GraphQLServer.Validation.Rules;

/// <summary>
/// Spec 5.3.2 "Field Selection Merging": fields that share a response name can share a response. Fields are compared by groups of
/// merged selection sets, not by pairs, and every group once; a document of n fields costs about n times its depth.
/// </summary>
internal sealed class OverlappingFieldsCanBeMerged(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _checkedShapes = [];
    private readonly HashSet<string> _checkedParents = [];
    private readonly HashSet<(FieldNode, FieldNode)> _reported = [];

    public override void Enter(SyntaxNode node)
    {
        // Fragments that no operation uses are judged as well, on their own.
        if (node is DefinitionNode { SelectionSet: var set })
        {
            var fields = Collect([(set, TypeInfo.Type?.Named, null)]);
            CheckShapes(fields);
            CheckParents(fields);
        }
    }

    // SameResponseShape: whatever the object's type turns out to be, the client gets one kind of value.
    private void CheckShapes(List<Entry> fields)
    {
        if (!_checkedShapes.Add(KeyOf(fields)))
        {
            return;
        }

        foreach (var group in fields.GroupBy(field => field.Node.ResponseName).Select(group => group.ToList()))
        {
            var first = group.FirstOrDefault(field => field.Definition is not null);
            foreach (var other in group.Where(field => first is not null && field.Definition is not null))
            {
                if (!HaveSameShape(first!.Definition!.Type, other.Definition!.Type))
                {
                    Report(first, other, $"they return conflicting types \"{first.Definition.Type}\" and \"{other.Definition.Type}\"");
                }
            }

            CheckShapes(CollectBelow(group));
        }
    }

    // Fields of objects that can be the same object must be the same field.
    private void CheckParents(List<Entry> fields)
    {
        if (!_checkedParents.Add(KeyOf(fields)))
        {
            return;
        }

        foreach (var group in fields.GroupBy(field => field.Node.ResponseName).SelectMany(group => ByParent([.. group])))
        {
            var first = group[0];
            foreach (var other in group.Skip(1))
            {
                if (first.Node.Name.Value != other.Node.Name.Value)
                {
                    Report(first, other, $"\"{first.Node.Name}\" and \"{other.Node.Name}\" are different fields");
                }
                else if (ArgumentsOf(first.Node) != ArgumentsOf(other.Node))
                {
                    Report(first, other, "they have differing arguments");
                }
            }

            CheckParents(CollectBelow(group));
        }
    }

    private static IEnumerable<List<Entry>> ByParent(List<Entry> group)
    {
        var concrete = group.Where(field => field.Parent is ObjectType).GroupBy(field => field.Parent).ToList();
        var @abstract = group.Where(field => field.Parent is not ObjectType).ToList();
        return concrete.Count == 0 ? [@abstract] : concrete.Select(fields => group.Where(field => field.Parent is not ObjectType || field.Parent == fields.Key).ToList());
    }

    private static bool HaveSameShape(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => HaveSameShape(x.OfType, y.OfType),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType x, ListType y) => HaveSameShape(x.OfType, y.OfType),
        (ListType, _) or (_, ListType) => false,
        _ => ReferenceEquals(a, b) || (a.IsComposite && b.IsComposite),
    };

    private List<Entry> CollectBelow(IEnumerable<Entry> group) =>
        Collect(group.Where(field => field.Node.SelectionSet is not null).Select(field => (field.Node.SelectionSet!, field.Definition?.Type.Named, (Entry?)field)));

    private List<Entry> Collect(IEnumerable<(SelectionSetNode Set, NamedType? Parent, Entry? Owner)> sets)
    {
        var fields = new List<Entry>();
        var visited = new HashSet<string>();
        foreach (var (set, parent, owner) in sets)
        {
            Collect(set, parent, owner, fields, visited);
        }

        return fields;
    }

    private void Collect(SelectionSetNode set, NamedType? parent, Entry? owner, List<Entry> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    fields.Add(new Entry(field, parent, parent is null ? null : TypeInfo.FindField(parent, field.Name.Value), owner));
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, inline.TypeCondition is { } condition ? Schema.FindType(condition.Name.Value) : parent, owner, fields, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && Context.FindFragment(spread.Name.Value) is { } fragment:
                    Collect(fragment.SelectionSet, Schema.FindType(fragment.TypeCondition.Name.Value), owner, fields, visited);
                    break;
            }
        }
    }

    // Conflicts below two merged fields are told from the outermost pair that differs.
    private void Report(Entry first, Entry other, string reason)
    {
        if (!_reported.Add((first.Node, other.Node)))
        {
            return;
        }

        var (firsts, others) = (new List<FieldNode> { first.Node }, new List<FieldNode> { other.Node });
        var name = first.Node.ResponseName;
        for (var (a, b) = (first.Owner, other.Owner); a is not null && b is not null && a.Node != b.Node; (a, b) = (a.Owner, b.Owner))
        {
            reason = $"subfields \"{name}\" conflict because {reason}";
            name = a.Node.ResponseName;
            firsts.Insert(0, a.Node);
            others.Insert(0, b.Node);
        }

        Report(
            $"Fields \"{name}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.",
            firsts.Concat(others));
    }

    private static string KeyOf(List<Entry> fields) => string.Join(',', fields.Select(field => $"{field.Node.Start}:{field.Parent?.Name}").Distinct().Order(StringComparer.Ordinal));

    private static string ArgumentsOf(FieldNode field) =>
        string.Join(',', field.Arguments.Select(argument => $"{argument.Name}:{Canonical(argument.Value)}").Order(StringComparer.Ordinal));

    private static string Canonical(ValueNode value) => value switch
    {
        ObjectValueNode @object => $"{{{string.Join(',', @object.Fields.Select(field => $"{field.Name}:{Canonical(field.Value)}").Order(StringComparer.Ordinal))}}}",
        ListValueNode list => $"[{string.Join(',', list.Items.Select(Canonical))}]",
        _ => ValuePrinter.Print(value),
    };

    private sealed record Entry(FieldNode Node, NamedType? Parent, OutputField? Definition, Entry? Owner);
}
