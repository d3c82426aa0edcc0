using GraphQLServer.Language;
using GraphQLServer.Types;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.4.3 "Required Arguments": non-null arguments without default are given.</summary>
internal sealed class ProvidedRequiredArguments(ValidationContext context) : ValidationRule(context)
{
    // On leaving, so that errors inside the given arguments come first.
    public override void Leave(SyntaxNode node)
    {
        switch (node)
        {
            case FieldNode field when TypeInfo.Field is { } definition:
                foreach (var argument in Missing(definition.Arguments, field.Arguments))
                {
                    Report($"Field \"{definition.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", field);
                }

                break;
            case DirectiveNode directive when TypeInfo.Directive is { } definition:
                foreach (var argument in Missing(definition.Arguments, directive.Arguments))
                {
                    Report($"Directive \"@{definition.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", directive);
                }

                break;
        }
    }

    private static IEnumerable<InputValue> Missing(IReadOnlyList<InputValue> expected, IReadOnlyList<ArgumentNode> given) =>
        expected.Where(argument => argument.IsRequired && given.All(candidate => candidate.Name.Value != argument.Name));
}
