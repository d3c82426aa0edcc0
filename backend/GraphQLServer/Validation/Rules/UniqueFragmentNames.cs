using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.5.1.1 "Fragment Name Uniqueness": no two fragments have one name.</summary>
internal sealed class UniqueFragmentNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = [];

    public override void Enter(SyntaxNode node)
    {
        if (node is FragmentNode { Name: { } name } && !_known.TryAdd(name.Value, name))
        {
            Report($"There can be only one fragment named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
