using System.Text.Json;
using GraphQLServer.Language;
using GraphQLServer.Types;

namespace GraphQLServer.Execution;

/// <summary>One field of the response: all field nodes that share a response name. Spec 6.3.2 "Field Collection".</summary>
internal sealed class Selection(FieldNode node, OutputField field)
{
    private readonly Lock _lock = new();
    private (ObjectType Type, SelectionSet Set)[] _children = [];

    public OutputField Field { get; } = field;

    public FieldNode Node { get; } = node;

    public List<FieldNode> Nodes { get; } = [node];

    public JsonEncodedText ResponseName { get; } = JsonEncodedText.Encode(node.ResponseName);

    /// <summary>Argument values when no variable takes part; null until computed.</summary>
    public object?[]? ConstantArguments { get; set; }

    public bool HasVariables { get; } = node.Arguments.Any(argument => Mentions(argument.Value));

    /// <summary>The selections below this field for one object type, collected once.</summary>
    public SelectionSet Children(ObjectType type, Func<ObjectType, Selection, SelectionSet> collect)
    {
        foreach (var (known, set) in _children)
        {
            if (known == type)
            {
                return set;
            }
        }

        lock (_lock)
        {
            var set = collect(type, this);
            _children = [.. _children, (type, set)];
            return set;
        }
    }

    private static bool Mentions(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(Mentions),
        ObjectValueNode @object => @object.Fields.Any(field => Mentions(field.Value)),
        _ => false,
    };
}
