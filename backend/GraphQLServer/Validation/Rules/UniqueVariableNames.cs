using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.8.1 "Variable Uniqueness": an operation defines a variable once.</summary>
internal sealed class UniqueVariableNames(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        if (node is not OperationNode operation)
        {
            return;
        }

        foreach (var group in operation.Variables.GroupBy(variable => variable.Variable.Name.Value).Where(group => group.Count() > 1))
        {
            Report($"There can be only one variable named \"${group.Key}\".", group.Select(variable => variable.Variable.Name));
        }
    }
}
