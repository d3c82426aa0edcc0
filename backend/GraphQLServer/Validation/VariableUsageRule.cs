using GraphQLServer.Language;
using GraphQLServer.Types;

namespace GraphQLServer.Validation;

/// <summary>Base of rules about where variables are used: gathers usages by definition and asks about each operation at the end.</summary>
internal abstract class VariableUsageRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<DefinitionNode, List<VariableUsage>> _usages = [];
    private DefinitionNode? _definition;

    public sealed override void Enter(SyntaxNode node)
    {
        if (node is DefinitionNode definition)
        {
            _definition = definition;
            _usages[definition] = [];
        }
        else if (node is VariableNode variable)
        {
            _usages[_definition!].Add(new VariableUsage(variable, TypeInfo.InputType, TypeInfo.Input));
        }
    }

    public sealed override void Leave(SyntaxNode node)
    {
        if (node is not DocumentNode document)
        {
            return;
        }

        foreach (var operation in document.Operations)
        {
            Check(operation, [.. _usages[operation], .. Context.ReachableFragments(operation).SelectMany(fragment => _usages[fragment])]);
        }
    }

    protected abstract void Check(OperationNode operation, IReadOnlyList<VariableUsage> usages);

    /// <summary>One place where a variable stands, with the type and the argument or input field of that place.</summary>
    internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, InputValue? Input);
}
