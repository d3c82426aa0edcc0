using System.Collections;
using System.Reflection;

namespace GraphQLServer.Annotations;

/// <summary>Reads the compiler's nullability of a member into a <see cref="ValueShape"/>. Not thread-safe.</summary>
internal sealed class NullabilityReader
{
    private readonly NullabilityInfoContext _context = new();

    public ValueShape OfReturn(MethodInfo method) => Unwrap(_context.Create(method.ReturnParameter));

    public ValueShape OfProperty(PropertyInfo property) => Unwrap(_context.Create(property));

    public ValueShape OfParameter(ParameterInfo parameter) => Shape(_context.Create(parameter));

    private static ValueShape Unwrap(NullabilityInfo info) =>
        info.Type.IsGenericType && info.Type.GetGenericTypeDefinition() is var definition && (definition == typeof(Task<>) || definition == typeof(ValueTask<>))
            ? Shape(info.GenericTypeArguments[0])
            : Shape(info);

    private static ValueShape Shape(NullabilityInfo info)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        var isNullable = type != info.Type || (!type.IsValueType && info.ReadState == NullabilityState.Nullable);
        return new ValueShape(type, isNullable, Element(info, type));
    }

    private static ValueShape? Element(NullabilityInfo info, Type type)
    {
        if (info.ElementType is not null)
        {
            return Shape(info.ElementType);
        }

        if (ItemTypeOf(type) is not { } item)
        {
            return null;
        }

        // IReadOnlyList<T?> tells about its items; a class that merely implements it does not.
        return info.GenericTypeArguments is [var argument] ? Shape(argument) : new ValueShape(item, false);
    }

    private static Type? ItemTypeOf(Type type)
    {
        if (type == typeof(string) || typeof(IDictionary).IsAssignableFrom(type))
        {
            return null;
        }

        var lists = type.GetInterfaces().Prepend(type)
            .Where(candidate => candidate.IsGenericType)
            .Where(candidate => candidate.GetGenericTypeDefinition() is var open && (open == typeof(IEnumerable<>) || open == typeof(IAsyncEnumerable<>)))
            .Select(candidate => candidate.GetGenericArguments()[0])
            .ToList();
        return lists is [var item] && !(item.IsGenericType && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)) ? item : null;
    }
}
