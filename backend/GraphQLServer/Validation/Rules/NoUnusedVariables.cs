using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.8.4 "All Variables Used": every variable defined is used.</summary>
internal sealed class NoUnusedVariables(ValidationContext context) : VariableUsageRule(context)
{
    protected override void Check(OperationNode operation, IReadOnlyList<VariableUsage> usages)
    {
        var used = usages.Select(usage => usage.Node.Name.Value).ToHashSet();
        foreach (var definition in operation.Variables.Where(definition => !used.Contains(definition.Variable.Name.Value)))
        {
            var by = operation.Name is null ? "" : $" in operation \"{operation.Name}\"";
            Report($"Variable \"${definition.Variable.Name}\" is never used{by}.", definition);
        }
    }
}
