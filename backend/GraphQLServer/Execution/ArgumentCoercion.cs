using GraphQLServer.Language;
using GraphQLServer.Types;

namespace GraphQLServer.Execution;

/// <summary>Spec 6.4.1 "Coercing Field Arguments".</summary>
internal static class ArgumentCoercion
{
    private static readonly object?[] None = [];

    /// <summary>Values aligned with the field's arguments; throws <see cref="GraphQLException"/>.</summary>
    public static object?[] Coerce(Selection selection, IReadOnlyDictionary<string, object?> variables)
    {
        var arguments = selection.Field.Arguments;
        if (arguments.Count == 0)
        {
            return None;
        }

        if (selection.ConstantArguments is { } constant)
        {
            return constant;
        }

        var values = new object?[arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Coerce(arguments[i], selection.Node, variables);
        }

        if (selection.Field.PackedArguments is not null)
        {
            return ((object?[])values[0]!).Select(value => value == InputObjectType.Omitted ? null : value).ToArray();
        }

        // Only leaves: a list or input object could be changed by the resolver that receives it.
        if (!selection.HasVariables && arguments.All(argument => argument.Type.IsLeaf && argument.Type.Nullable is not ListType))
        {
            selection.ConstantArguments = values;
        }

        return values;
    }

    private static object? Coerce(InputValue argument, FieldNode node, IReadOnlyDictionary<string, object?> variables)
    {
        var given = node.Arguments.FirstOrDefault(candidate => candidate.Name.Value == argument.Name)?.Value;
        if (given is null || (given is VariableNode variable && !variables.ContainsKey(variable.Name.Value)))
        {
            return argument.IsRequired
                ? throw GraphQLException.WithCode($"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was not provided.", ErrorCodes.InvalidValue)
                : argument.DefaultValue;
        }

        try
        {
            var value = InputCoercion.FromLiteral(argument.Type, given, variables);
            return argument.Convert is null ? value : argument.Convert(value);
        }
        catch (GraphQLException e)
        {
            throw GraphQLException.WithCode($"Argument \"{argument.Name}\" has an invalid value: {e.Message}", e.Errors[0].Code ?? ErrorCodes.InvalidValue);
        }
    }
}
