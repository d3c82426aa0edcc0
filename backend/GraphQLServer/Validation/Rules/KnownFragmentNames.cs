using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.5.2.1 "Fragment Spread Target Defined": a spread names a fragment of the document.</summary>
internal sealed class KnownFragmentNames(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        if (node is FragmentSpreadNode { Name: { } name } && Context.FindFragment(name.Value) is null)
        {
            Report($"Unknown fragment \"{name.Value}\".", name);
        }
    }
}
