using System.Reflection;
using System.Text;

namespace GraphQLServer.Annotations;

/// <summary>C# names as schema names, by Hot Chocolate's conventions; <see cref="GraphQLNameAttribute"/> stands before them.</summary>
internal static class MemberNaming
{
    /// <summary><c>GetOfficesAsync</c> is <c>offices</c>, <c>SubmitRequestAsync</c> is <c>submitRequest</c>.</summary>
    public static string Field(MemberInfo member)
    {
        if (Explicit(member) is { } name)
        {
            return name;
        }

        name = member.Name;
        if (member is MethodInfo)
        {
            name = name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal) && char.IsUpper(name[3]) ? name[3..] : name;
            name = name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) ? name[..^5] : name;
        }

        return Camel(name);
    }

    public static string Argument(ParameterInfo parameter) => Explicit(parameter) ?? Camel(parameter.Name!);

    public static string Input(PropertyInfo property) => Explicit(property) ?? Camel(property.Name);

    /// <summary>Name of an output or enum type: explicit, else the class name, generic arguments after <c>Of</c>.</summary>
    public static string Output(Type type)
    {
        var explicitName = Explicit(type)
            ?? type.GetCustomAttribute<ObjectTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<InterfaceTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<UnionTypeAttribute>()?.Name;
        if (explicitName is not null)
        {
            return explicitName;
        }

        var name = type.Name;
        if (type.IsInterface && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]))
        {
            name = name[1..];
        }

        return type.IsGenericType
            ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}Of{string.Join("And", type.GetGenericArguments().Select(Output))}"
            : name;
    }

    /// <summary>Name of an input object: <c>Input</c> is added unless it is there.</summary>
    public static string InputObject(Type type)
    {
        if (Explicit(type) is { } name)
        {
            return name;
        }

        name = Output(type);
        return name.EndsWith("Input", StringComparison.Ordinal) ? name : $"{name}Input";
    }

    /// <summary><c>InUse</c> is <c>IN_USE</c>, <c>VN2000</c> stays as it is.</summary>
    public static string EnumValue(FieldInfo field)
    {
        if (Explicit(field) is { } name)
        {
            return name;
        }

        name = field.Name;
        var result = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])) || (char.IsDigit(name[i - 1]) && name.Any(char.IsLower)));
            _ = startsWord ? result.Append('_') : result;
            _ = result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }

    /// <summary>Lowers the first letter, or the first run of capitals but for the one that starts a word: <c>URLName</c> is <c>urlName</c>.</summary>
    public static string Camel(string name)
    {
        var upper = name.TakeWhile(char.IsUpper).Count();
        var lowered = upper <= 1 || upper == name.Length ? upper : char.IsLower(name[upper]) ? upper - 1 : upper;
        return name[..lowered].ToLowerInvariant() + name[lowered..];
    }

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string? Explicit(ICustomAttributeProvider member) =>
        member.GetCustomAttributes(typeof(GraphQLNameAttribute), false).OfType<GraphQLNameAttribute>().FirstOrDefault()?.Name;
}
