using System.Linq.Expressions;
using System.Text.Json.Nodes;
using PostgresStore.Linq.Members;

namespace PostgresStore.Linq.Parsing.Methods;

/// <summary><c>x.Ids.Contains(value)</c>: jsonb containment, which a GIN index serves.</summary>
internal sealed class CollectionContains : IMethodParser
{
    public string? TryParse(MethodCallExpression call, ConditionParser conditions)
    {
        if (Parts(call) is not ({ } list, { } item) || conditions.Members.TryResolve(list) is not { } member || !ConstantValue.IsConstant(item))
        {
            return null;
        }

        var value = ConstantValue.Of(item);
        return Containment.Serves(item.Type) && value is not null
            ? Containment.Holds(member, JsonNode.Parse(conditions.Options.Serializer.ToElement(value, item.Type).GetRawText()), conditions)
            : ElementQuery.Exists(member, item.Type, conditions, element => conditions.Comparisons.WithValue(ExpressionType.Equal, element, value, call));
    }

    /// <summary>List and item of any Contains: of a list, of Enumerable, of a set, of a span over an array.</summary>
    public static (Expression? List, Expression? Item) Parts(MethodCallExpression call) => call switch
    {
        { Method.Name: "Contains", Object: { } list, Arguments: [var item] } when list.Type != typeof(string) => (list, item),
        { Method.Name: "Contains", Object: null, Arguments: [var list, var item] } => (WithoutSpan(list), item),
        { Method.Name: "Contains", Object: null, Arguments: [var list, var item, ConstantExpression { Value: null }] } => (WithoutSpan(list), item),
        _ => (null, null),
    };

    private static Expression WithoutSpan(Expression list) =>
        list is MethodCallExpression { Method.Name: "op_Implicit" } conversion ? conversion.Arguments[0] : list;
}
