using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.7.1 "Directives Are Defined" and 5.7.2 "Directives Are in Valid Locations": a directive exists and may stand where it stands.</summary>
internal sealed class KnownDirectives(ValidationContext context) : ValidationRule(context)
{
    private readonly Stack<string> _locations = [];

    public override void Enter(SyntaxNode node)
    {
        if (LocationOf(node) is { } location)
        {
            _locations.Push(location);
        }

        if (node is not DirectiveNode directive)
        {
            return;
        }

        if (TypeInfo.Directive is not { } definition)
        {
            Report($"Unknown directive \"@{directive.Name}\".", directive);
        }
        else if (!definition.Locations.Contains(_locations.Peek()))
        {
            Report($"Directive \"@{directive.Name}\" may not be used on {_locations.Peek()}.", directive);
        }
    }

    public override void Leave(SyntaxNode node)
    {
        if (LocationOf(node) is not null)
        {
            _ = _locations.Pop();
        }
    }

    private static string? LocationOf(SyntaxNode node) => node switch
    {
        OperationNode operation => operation.Kind.ToString().ToUpperInvariant(),
        FieldNode => "FIELD",
        FragmentSpreadNode => "FRAGMENT_SPREAD",
        InlineFragmentNode => "INLINE_FRAGMENT",
        FragmentNode => "FRAGMENT_DEFINITION",
        VariableDefinitionNode => "VARIABLE_DEFINITION",
        _ => null,
    };
}
