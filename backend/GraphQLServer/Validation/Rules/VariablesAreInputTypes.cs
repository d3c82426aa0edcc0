using GraphQLServer.Language;
using GraphQLServer.Types;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.8.2 "Variables Are Input Types": a variable holds an input value.</summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : ValidationRule(context)
{
    public override void Enter(SyntaxNode node)
    {
        if (node is VariableDefinitionNode variable && TypeFromNode.Resolve(Schema, variable.Type) is { IsInput: false })
        {
            Report($"Variable \"${variable.Variable.Name}\" cannot be non-input type \"{variable.Type}\".", variable.Type);
        }
    }
}
