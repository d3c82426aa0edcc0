using GraphQLServer.Language;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.2.2.1 "Lone Anonymous Operation": an operation without name stands alone.</summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        if (node is OperationNode { Name: null } operation && Context.Document.Operations.Skip(1).Any())
        {
            Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
