using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.8.3 "All Variable Uses Defined": every variable used is defined by the operation.</summary>
internal sealed class NoUndefinedVariables(ValidationContext context) : VariableUsageRule(context)
{
    protected override void Check(OperationNode operation, IReadOnlyList<VariableUsage> usages)
    {
        var defined = operation.Variables.Select(variable => variable.Variable.Name.Value).ToHashSet();
        foreach (var usage in usages.Where(usage => !defined.Contains(usage.Node.Name.Value)))
        {
            var by = operation.Name is null ? "" : $" by operation \"{operation.Name}\"";
            Report($"Variable \"${usage.Node.Name}\" is not defined{by}.", usage.Node, operation);
        }
    }
}
