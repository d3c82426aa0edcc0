using System.Linq.Expressions;
using System.Text.Json.Nodes;
using PostgresStore.Documents;
using PostgresStore.Linq.Members;

namespace PostgresStore.Linq.Parsing.Methods;

/// <summary>
/// <c>x.Children.Any()</c> and <c>x.Children.Any(c => …)</c>. Equalities alone become jsonb containment, which a GIN index serves; anything
/// else looks at the elements.
/// </summary>
internal sealed class CollectionAny : IMethodParser
{
    public string? TryParse(MethodCallExpression call, ConditionParser conditions)
    {
        if (call.Method.DeclaringType != typeof(Enumerable) || call.Method.Name != nameof(Enumerable.Any)
            || conditions.Members.TryResolve(call.Arguments[0]) is not { } member)
        {
            return null;
        }

        return call.Arguments is not [_, LambdaExpression predicate] ? $"{ElementQuery.Length(member)} > 0"
            : Equalities(predicate, conditions) is { } contained ? Containment.Holds(member, contained, conditions)
            : ElementQuery.Exists(member, predicate.Parameters[0], conditions, () => conditions.Parse(predicate.Body));
    }

    private static JsonObject? Equalities(LambdaExpression predicate, ConditionParser conditions)
    {
        var json = new JsonObject();
        return Collect(predicate.Body, predicate.Parameters[0], json, conditions) ? json : null;
    }

    private static bool Collect(Expression body, ParameterExpression element, JsonObject json, ConditionParser conditions) => body switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } and =>
            Collect(and.Left, element, json, conditions) && Collect(and.Right, element, json, conditions),
        BinaryExpression { NodeType: ExpressionType.Equal } equal =>
            Add(equal.Left, equal.Right, element, json, conditions) || Add(equal.Right, equal.Left, element, json, conditions),
        _ => false,
    };

    private static bool Add(Expression member, Expression value, ParameterExpression element, JsonObject json, ConditionParser conditions)
    {
        if (MemberPath.Unwrapped(member) is not MemberExpression || MemberPath.Find(element.Type, member) is not { } path
            || !Containment.Serves(path.MemberType) || !ConstantValue.IsConstant(value))
        {
            return false;
        }

        var constant = ComparisonParser.AsMember(ConstantValue.Of(value), path.ScalarType);
        if (constant is null || constant.GetType() != path.ScalarType)
        {
            return false;
        }

        var names = path.JsonNames(conditions.Options.Serializer);
        var target = json;
        foreach (var name in names.Take(names.Count - 1))
        {
            target = target[name] as JsonObject ?? (JsonObject)(target[name] = new JsonObject());
        }

        // Two values for one member: only looking at the elements can tell.
        return target.TryAdd(names[^1], JsonNode.Parse(conditions.Options.Serializer.ToElement(constant, path.ScalarType).GetRawText()));
    }
}
