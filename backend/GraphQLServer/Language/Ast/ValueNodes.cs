namespace GraphQLServer.Language;

/// <summary>Spec 2.9 "Input Values".</summary>
internal abstract class ValueNode(int start) : SyntaxNode(start);

internal sealed class VariableNode(int start, NameNode name) : ValueNode(start)
{
    public NameNode Name { get; } = name;
}

internal sealed class IntValueNode(int start, string text) : ValueNode(start)
{
    public string Text { get; } = text;
}

internal sealed class FloatValueNode(int start, string text) : ValueNode(start)
{
    public string Text { get; } = text;
}

internal sealed class StringValueNode(int start, string value, bool block = false) : ValueNode(start)
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = block;
}

internal sealed class BooleanValueNode(int start, bool value) : ValueNode(start)
{
    public bool Value { get; } = value;
}

internal sealed class NullValueNode(int start) : ValueNode(start);

internal sealed class EnumValueNode(int start, string value) : ValueNode(start)
{
    public string Value { get; } = value;
}

internal sealed class ListValueNode(int start, IReadOnlyList<ValueNode> items) : ValueNode(start)
{
    public IReadOnlyList<ValueNode> Items { get; } = items;
}

internal sealed class ObjectValueNode(int start, IReadOnlyList<ObjectFieldNode> fields) : ValueNode(start)
{
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}

internal sealed class ObjectFieldNode(NameNode name, ValueNode value) : SyntaxNode(name.Start)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
