using System.Collections;
using System.Globalization;
using GraphQLServer.Language;
using GraphQLServer.Types;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Annotations;

/// <summary>Turns a C# default value into the literal printed in the schema.</summary>
internal static class DefaultLiteral
{
    public static ValueNode From(object? value, GraphQLType type) => value switch
    {
        null => new NullValueNode(0),
        bool boolean => new BooleanValueNode(0, boolean),
        int or long or short or byte => new IntValueNode(0, Convert.ToString(value, CultureInfo.InvariantCulture)!),
        double or float or decimal => new FloatValueNode(0, Convert.ToString(value, CultureInfo.InvariantCulture)!),
        Enum => new EnumValueNode(0, (type.Named as EnumType)?.FindByValue(value)?.Name ?? value.ToString()!),
        string text => new StringValueNode(0, text),
        IEnumerable items => new ListValueNode(0, [.. items.Cast<object?>().Select(item => From(item, type))]),
        _ => new StringValueNode(0, LeafWriter.Text(value)),
    };
}
