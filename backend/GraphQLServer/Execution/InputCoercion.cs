using System.Text.Json;
using GraphQLServer.Language;
using GraphQLServer.Types;

namespace GraphQLServer.Execution;

/// <summary>
/// Spec 3.x "Input Coercion" of all types. Results: leaf values as their scalar gives them, enums as C# values, lists as object arrays,
/// input objects as what their type creates.
/// </summary>
internal static class InputCoercion
{
    public static object? FromLiteral(GraphQLType type, ValueNode value, IReadOnlyDictionary<string, object?> variables)
    {
        if (value is VariableNode variable)
        {
            var known = variables.GetValueOrDefault(variable.Name.Value);
            return known is null && type.IsNonNull ? throw NotNull(type) : known;
        }

        if (value is NullValueNode)
        {
            return type.IsNonNull ? throw NotNull(type) : null;
        }

        return type.Nullable switch
        {
            ListType list => value is ListValueNode items
                ? items.Items.Select(item => FromLiteral(list.OfType, item, variables)).ToArray()
                : new[] { FromLiteral(list.OfType, value, variables) },
            ScalarType scalar => scalar.CoerceLiteral(value),
            EnumType @enum => value is EnumValueNode symbol ? EnumFrom(@enum, symbol.Value) : throw Unfit(@enum, ValuePrinter.Print(value)),
            InputObjectType input => value is ObjectValueNode fields ? ObjectFrom(input, fields, variables) : throw Unfit(input, ValuePrinter.Print(value)),
            _ => throw new System.Diagnostics.UnreachableException(type.ToString()),
        };
    }

    public static object? FromJson(GraphQLType type, JsonElement value, InputPath path)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return type.IsNonNull ? throw new InputException(path, value, NotNull(type)) : null;
        }

        try
        {
            return type.Nullable switch
            {
                ListType list => value.ValueKind == JsonValueKind.Array
                    ? value.EnumerateArray().Select((item, index) => FromJson(list.OfType, item, path.Append(index))).ToArray()
                    : new[] { FromJson(list.OfType, value, path) },
                ScalarType scalar => scalar.CoerceJson(value),
                EnumType @enum => value.ValueKind == JsonValueKind.String ? EnumFrom(@enum, value.GetString()!) : throw Unfit(@enum, value.GetRawText()),
                InputObjectType input => value.ValueKind == JsonValueKind.Object ? ObjectFrom(input, value, path) : throw Unfit(input, value.GetRawText()),
                _ => throw new System.Diagnostics.UnreachableException(type.ToString()),
            };
        }
        catch (GraphQLException e)
        {
            throw new InputException(path, value, e);
        }
    }

    private static object EnumFrom(EnumType type, string name) => type.FindByName(name)?.Value
        ?? throw GraphQLException.WithCode($"Value \"{name}\" does not exist in \"{type.Name}\" enum.", ErrorCodes.InvalidValue);

    private static object ObjectFrom(InputObjectType type, ObjectValueNode node, IReadOnlyDictionary<string, object?> variables)
    {
        var values = new object?[type.Fields.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var field = type.Fields[i];
            var given = node.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name)?.Value;
            var isGiven = given is not null && (given is not VariableNode variable || variables.ContainsKey(variable.Name.Value));
            values[i] = isGiven ? Convert(field, FromLiteral(field.Type, given!, variables)) : Omitted(field);
        }

        return Create(type, values, node.Fields.Select(field => field.Name.Value));
    }

    private static object ObjectFrom(InputObjectType type, JsonElement json, InputPath path)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (type.FindField(property.Name) is null)
            {
                throw GraphQLException.WithCode($"Field \"{property.Name}\" is not defined by type \"{type.Name}\".", ErrorCodes.InvalidValue);
            }
        }

        var values = new object?[type.Fields.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var field = type.Fields[i];
            values[i] = json.TryGetProperty(field.Name, out var given)
                ? ConvertAt(field, FromJson(field.Type, given, path.Append(field.Name)), given, path)
                : Omitted(field);
        }

        return Create(type, values, json.EnumerateObject().Select(property => property.Name));
    }

    // A constructor may refuse values the schema allows; its reason is for developers of the server, not of the client.
    private static object Create(InputObjectType type, object?[] values, IEnumerable<string> written)
    {
        try
        {
            return type.CreateOrdered is null ? type.Create(values) : CreateOrdered(type, values, written);
        }
        catch (Exception e) when (e is not GraphQLException)
        {
            throw GraphQLException.WithCode($"The value is no valid \"{type.Name}\".", ErrorCodes.InvalidValue);
        }
    }

    private static object CreateOrdered(InputObjectType type, object?[] values, IEnumerable<string> written)
    {
        var indexes = written.Select(name => type.Fields.ToList().FindIndex(field => field.Name == name)).Where(index => values[index] != InputObjectType.Omitted);
        return type.CreateOrdered!([.. indexes.Select(index => (index, values[index]))]);
    }

    private static object? Omitted(InputValue field) => field.HasDefault ? field.DefaultValue
        : field.Type.IsNonNull ? throw GraphQLException.WithCode($"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.", ErrorCodes.InvalidValue)
        : InputObjectType.Omitted;

    private static object? Convert(InputValue field, object? value) => field.Convert is null ? value : field.Convert(value);

    private static object? ConvertAt(InputValue field, object? value, JsonElement json, InputPath path)
    {
        try
        {
            return Convert(field, value);
        }
        catch (GraphQLException e)
        {
            throw new InputException(path.Append(field.Name), json, e);
        }
    }

    private static GraphQLException NotNull(GraphQLType type) =>
        GraphQLException.WithCode($"Expected non-nullable type \"{type}\" not to be null.", ErrorCodes.InvalidValue);

    private static GraphQLException Unfit(NamedType type, string text) => GraphQLException.WithCode(
        type is EnumType ? $"Enum \"{type.Name}\" cannot represent value: {text}." : $"Expected type \"{type.Name}\" to be an object, found {text}.",
        ErrorCodes.InvalidValue);
}
