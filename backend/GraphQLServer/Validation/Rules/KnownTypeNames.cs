using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.5.1.2 "Fragment Spread Type Existence": every type named in the document exists.</summary>
internal sealed class KnownTypeNames(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        if (node is NamedTypeNode { Name.Value: var name } && Schema.FindType(name) is null)
        {
            Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, Schema.Types.Select(type => type.Name))}", node);
        }
    }
}
