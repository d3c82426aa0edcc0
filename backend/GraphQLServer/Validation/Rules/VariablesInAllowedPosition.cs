using GraphQLServer.Language;
using GraphQLServer.Types;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.8.5 "All Variable Usages Are Allowed": a variable's type fits every place it is used in.</summary>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : VariableUsageRule(context)
{
    protected override void Check(OperationNode operation, IReadOnlyList<VariableUsage> usages)
    {
        var definitions = operation.Variables.DistinctBy(variable => variable.Variable.Name.Value).ToDictionary(variable => variable.Variable.Name.Value);
        foreach (var usage in usages)
        {
            if (usage.Type is { } place
                && definitions.TryGetValue(usage.Node.Name.Value, out var definition)
                && TypeFromNode.Resolve(Schema, definition.Type) is { } type
                && !IsAllowed(type, definition.DefaultValue, place, usage.Input))
            {
                Report($"Variable \"${usage.Node.Name}\" of type \"{type}\" used in position expecting type \"{place}\".", definition, usage.Node);
            }
        }
    }

    // A nullable variable may stand where null is not allowed when a default takes the place of its absence.
    private static bool IsAllowed(GraphQLType type, ValueNode? defaultValue, GraphQLType place, InputValue? input)
    {
        if (!place.IsNonNull || type.IsNonNull)
        {
            return TypeComparison.IsSubType(type, place);
        }

        var hasDefault = defaultValue is not (null or NullValueNode) || input is { HasDefault: true };
        return hasDefault && TypeComparison.IsSubType(type, place.Nullable);
    }
}
