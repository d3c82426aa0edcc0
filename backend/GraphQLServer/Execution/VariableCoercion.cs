using System.Text.Json;
using GraphQLServer.Language;
using GraphQLServer.Types;

namespace GraphQLServer.Execution;

/// <summary>Spec 6.1.2 "Coercing Variable Values".</summary>
internal static class VariableCoercion
{
    private const int LongestQuotedValue = 200;

    /// <summary>Values of the variables that have one; adds to <paramref name="errors"/> what does not fit.</summary>
    public static Dictionary<string, object?> Coerce(Schema schema, DocumentNode document, OperationNode operation, JsonElement given, List<Error> errors)
    {
        var values = new Dictionary<string, object?>();
        foreach (var definition in operation.Variables)
        {
            var name = definition.Variable.Name.Value;
            var type = TypeFromNode.Resolve(schema, definition.Type)!;
            try
            {
                if (given.ValueKind == JsonValueKind.Object && given.TryGetProperty(name, out var json))
                {
                    values[name] = InputCoercion.FromJson(type, json, new InputPath(name));
                }
                else if (definition.DefaultValue is { } literal)
                {
                    values[name] = InputCoercion.FromLiteral(type, literal, values);
                }
                else if (type.IsNonNull)
                {
                    errors.Add(At(definition, $"Variable \"${name}\" of required type \"{type}\" was not provided.", ErrorCodes.InvalidValue));
                }
            }
            catch (InputException e)
            {
                errors.Add(At(definition, Describe(name, e), e.Code));
            }
            catch (GraphQLException e)
            {
                errors.Add(At(definition, $"Variable \"${name}\" has an invalid default value; {e.Message}", e.Errors[0].Code));
            }
        }

        return values;

        Error At(VariableDefinitionNode definition, string message, string? code) =>
            new(message) { Code = code, Locations = [document.Source.LocationOf(definition.Start)] };
    }

    private static string Describe(string name, InputException e)
    {
        var value = e.Value.Length <= LongestQuotedValue ? e.Value : $"{e.Value[..LongestQuotedValue]}…";
        var place = e.Path.Text == name ? "" : $" at \"{e.Path.Text}\"";
        return $"Variable \"${name}\" got invalid value {value}{place}; {e.Message}";
    }
}
