namespace GraphQLServer.Annotations;

/// <summary>Compiles the step from a coerced value (lists are object arrays) to what the C# member wants.</summary>
internal static class InputConverter
{
    public static Func<object?, object?>? For(ValueShape shape, Func<object, object>? convertItem)
    {
        if (shape.Element is { } element)
        {
            return ForList(shape.ClrType, element, For(element, convertItem));
        }

        if (convertItem is not null)
        {
            return value => value is null ? null : convertItem(value);
        }

        return shape.ClrType == typeof(float) ? value => value is double number ? (float)number : value : null;
    }

    private static Func<object?, object?> ForList(Type target, ValueShape element, Func<object?, object?>? convert)
    {
        var itemType = element is { IsNullable: true, ClrType.IsValueType: true } ? typeof(Nullable<>).MakeGenericType(element.ClrType) : element.ClrType;
        var takesArray = target.IsAssignableFrom(itemType.MakeArrayType());

        return value =>
        {
            if (value is not object?[] items)
            {
                return value;
            }

            var array = Array.CreateInstance(itemType, items.Length);
            for (var i = 0; i < items.Length; i++)
            {
                array.SetValue(convert is null ? items[i] : convert(items[i]), i);
            }

            return takesArray ? array : Activator.CreateInstance(target, array);
        };
    }
}
