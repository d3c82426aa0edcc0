using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.2.1.1 "Operation Name Uniqueness": no two operations have one name.</summary>
internal sealed class UniqueOperationNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = [];

    public override void Enter(SyntaxNode node)
    {
        if (node is OperationNode { Name: { } name } && !_known.TryAdd(name.Value, name))
        {
            Report($"There can be only one operation named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
