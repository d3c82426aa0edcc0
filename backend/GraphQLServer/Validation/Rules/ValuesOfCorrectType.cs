using GraphQLServer.Language;
using GraphQLServer.Types;

namespace GraphQLServer.Validation.Rules;

/// <summary>Spec 5.6.1 "Values of Correct Type", 5.6.2 "Input Object Field Names" and 5.6.4 "Input Object Required Fields": literals fit their place.</summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : ValidationRule(context)
{
    private SyntaxNode? _reported;

    public override void Enter(SyntaxNode node)
    {
        if (_reported is not null)
        {
            return;
        }

        switch (node)
        {
            case ListValueNode list when TypeInfo.ParentInputType is { Nullable: not ListType } type:
                CheckLeaf(list, type);
                break;
            case ObjectValueNode @object when TypeInfo.InputType is { } type:
                CheckObject(@object, type);
                break;
            case ObjectFieldNode field when TypeInfo is { InputType: null, ParentInputType.Named: InputObjectType parent }:
                ReportUnknown(field, parent);
                break;
            case NullValueNode when TypeInfo.InputType is { IsNonNull: true } type:
                Report($"Expected value of type \"{type}\", found null.", node);
                break;
            case IntValueNode or FloatValueNode or StringValueNode or BooleanValueNode or EnumValueNode when TypeInfo.InputType is { } type:
                CheckLeaf((ValueNode)node, type);
                break;
        }
    }

    public override void Leave(SyntaxNode node)
    {
        if (ReferenceEquals(_reported, node))
        {
            _reported = null;
        }
    }

    private void CheckObject(ObjectValueNode node, GraphQLType type)
    {
        if (type.Named is not InputObjectType input)
        {
            CheckLeaf(node, type);
            return;
        }

        foreach (var field in input.Fields.Where(field => field.IsRequired && node.Fields.All(given => given.Name.Value != field.Name)))
        {
            Report($"Field \"{input.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
        }
    }

    private void ReportUnknown(ObjectFieldNode field, InputObjectType parent)
    {
        var suggestion = Suggestions.DidYouMean(field.Name.Value, parent.Fields.Select(known => known.Name));
        Report($"Field \"{field.Name}\" is not defined by type \"{parent.Name}\".{suggestion}", field);
    }

    // Reports at most once for a value; what stands inside it is not looked at.
    private void CheckLeaf(ValueNode node, GraphQLType type)
    {
        if (Problem(node, type) is { } problem)
        {
            Report(problem, node);
            _reported = node;
        }
        else if (type.Named is ScalarType)
        {
            _reported = node;
        }
    }

    private static string? Problem(ValueNode node, GraphQLType type)
    {
        switch (type.Named)
        {
            case EnumType @enum:
                return node is not EnumValueNode symbol
                    ? $"Enum \"{@enum.Name}\" cannot represent non-enum value: {ValuePrinter.Print(node)}.{DidYouMean(@enum, ValuePrinter.Print(node).Trim('"'))}"
                    : @enum.FindByName(symbol.Value) is null
                        ? $"Value \"{symbol.Value}\" does not exist in \"{@enum.Name}\" enum.{DidYouMean(@enum, symbol.Value)}"
                        : null;
            case ScalarType scalar:
                return ScalarProblem(node, scalar);
            default:
                return $"Expected value of type \"{type}\", found {ValuePrinter.Print(node)}.";
        }
    }

    // A literal with variables inside can only be judged when their values are known.
    private static string? ScalarProblem(ValueNode node, ScalarType scalar)
    {
        try
        {
            _ = HasVariable(node) ? null : scalar.CoerceLiteral(node);
            return null;
        }
        catch (GraphQLException e)
        {
            return e.Message;
        }
    }

    private static bool HasVariable(SyntaxNode node) => node is VariableNode || SyntaxWalker.Children(node).Any(HasVariable);

    private static string DidYouMean(EnumType type, string given) =>
        Suggestions.DidYouMean(given, type.Values.Select(value => value.Name), "the enum value ");
}
