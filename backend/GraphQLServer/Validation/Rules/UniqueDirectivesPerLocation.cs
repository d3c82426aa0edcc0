using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.7.3 "Directives Are Unique per Location": no directive is repeated at one place.</summary>
internal sealed class UniqueDirectivesPerLocation(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        // Unknown directives are reported as such; whether they repeat cannot be told.
        foreach (var group in DirectivesOf(node).GroupBy(directive => directive.Name.Value).Where(group => Schema.FindDirective(group.Key) is not null))
        {
            foreach (var repeated in group.Skip(1))
            {
                Report($"The directive \"@{group.Key}\" can only be used once at this location.", group.First(), repeated);
            }
        }
    }

    private static IReadOnlyList<DirectiveNode> DirectivesOf(SyntaxNode node) => node switch
    {
        DefinitionNode definition => definition.Directives,
        SelectionNode selection => selection.Directives,
        VariableDefinitionNode variable => variable.Directives,
        _ => [],
    };
}
