using System.Globalization;
using System.Text;

namespace GraphQLServer.Language;

/// <summary>Writes a value as GraphQL text, for default values and messages.</summary>
internal static class ValuePrinter
{
    public static string Print(ValueNode value) => value switch
    {
        VariableNode variable => $"${variable.Name.Value}",
        IntValueNode number => number.Text,
        FloatValueNode number => number.Text,
        StringValueNode text => Quote(text.Value),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode symbol => symbol.Value,
        ListValueNode list => $"[{string.Join(", ", list.Items.Select(Print))}]",
        ObjectValueNode { Fields.Count: 0 } => "{}",
        ObjectValueNode @object => $"{{ {string.Join(", ", @object.Fields.Select(field => $"{field.Name.Value}: {Print(field.Value)}"))} }}",
        _ => throw new System.Diagnostics.UnreachableException(value.GetType().Name),
    };

    public static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                < ' ' or '\u007f' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
