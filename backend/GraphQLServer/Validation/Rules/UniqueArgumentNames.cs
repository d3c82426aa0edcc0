using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.4.2 "Argument Uniqueness": an argument is given once.</summary>
internal sealed class UniqueArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        var arguments = (node as FieldNode)?.Arguments ?? (node as DirectiveNode)?.Arguments ?? [];
        foreach (var group in arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
        {
            Report($"There can be only one argument named \"{group.Key}\".", group.Select(argument => argument.Name));
        }
    }
}
