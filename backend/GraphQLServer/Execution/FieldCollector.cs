using GraphQLServer.Language;
using GraphQLServer.Types;
using GraphQLServer.Types.Introspection;

namespace GraphQLServer.Execution;

/// <summary>Spec 6.3.2 "Field Collection".</summary>
internal sealed class FieldCollector(Schema schema, IReadOnlyDictionary<string, FragmentNode> fragments, IReadOnlyDictionary<string, object?> variables)
{
    public SelectionSet Collect(ObjectType type, IEnumerable<SelectionSetNode> sets)
    {
        var selections = new OrderedDictionary<string, Selection>();
        var visited = new HashSet<string>();
        foreach (var set in sets)
        {
            Collect(type, set, selections, visited);
        }

        return new SelectionSet(type, [.. selections.Values]);
    }

    private void Collect(ObjectType type, SelectionSetNode set, OrderedDictionary<string, Selection> selections, HashSet<string> visited)
    {
        foreach (var node in set.Selections.Where(IsIncluded))
        {
            switch (node)
            {
                case FieldNode field:
                    Add(type, field, selections);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, selections, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && Applies(fragments[spread.Name.Value].TypeCondition, type):
                    Collect(type, fragments[spread.Name.Value].SelectionSet, selections, visited);
                    break;
            }
        }
    }

    private void Add(ObjectType type, FieldNode node, OrderedDictionary<string, Selection> selections)
    {
        if (selections.TryGetValue(node.ResponseName, out var existing))
        {
            existing.Nodes.Add(node);
        }
        else if (FindField(type, node.Name.Value) is { } field)
        {
            selections.Add(node.ResponseName, new Selection(node, field));
        }
    }

    private OutputField? FindField(ObjectType type, string name) => name switch
    {
        "__typename" => IntrospectionTypes.TypeName,
        "__schema" when type == schema.Query => IntrospectionTypes.SchemaField,
        "__type" when type == schema.Query => IntrospectionTypes.TypeField,
        _ => type.FindField(name),
    };

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || condition.Name.Value == type.Name
        || (schema.FindType(condition.Name.Value) is { } @abstract and (InterfaceType or UnionType) && schema.PossibleTypes(@abstract).Contains(type));

    // Spec 3.13.1 and 3.13.2.
    private bool IsIncluded(SelectionNode node) => node.Directives.All(directive => directive.Name.Value switch
    {
        "skip" => !Condition(directive),
        "include" => Condition(directive),
        _ => true,
    });

    private bool Condition(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => variables.GetValueOrDefault(variable.Name.Value) is true,
        _ => false,
    };
}
