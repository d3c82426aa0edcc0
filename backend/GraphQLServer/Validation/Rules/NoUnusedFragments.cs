using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.5.1.4 "Fragments Must Be Used": every fragment is spread by some operation.</summary>
internal sealed class NoUnusedFragments(ValidationContext context) : ValidationRule(context)
{
    public override void Leave(SyntaxNode node)
    {
        if (node is not DocumentNode document)
        {
            return;
        }

        var used = document.Operations.SelectMany(Context.ReachableFragments).Select(fragment => fragment.Name.Value).ToHashSet();
        foreach (var fragment in document.Fragments.Where(fragment => !used.Contains(fragment.Name.Value)))
        {
            Report($"Fragment \"{fragment.Name}\" is never used.", fragment);
        }
    }
}
