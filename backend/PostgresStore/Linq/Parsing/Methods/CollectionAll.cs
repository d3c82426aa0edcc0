using System.Linq.Expressions;

namespace PostgresStore.Linq.Parsing.Methods;

/// <summary><c>x.Children.All(c => …)</c>: there is no element for which it does not hold.</summary>
internal sealed class CollectionAll : IMethodParser
{
    public string? TryParse(MethodCallExpression call, ConditionParser conditions) =>
        call.Method.DeclaringType == typeof(Enumerable) && call.Method.Name == nameof(Enumerable.All)
        && call.Arguments is [var collection, LambdaExpression predicate] && conditions.Members.TryResolve(collection) is { } member
            ? $"NOT {ElementQuery.Exists(member, predicate.Parameters[0], conditions, () => $"({conditions.Parse(predicate.Body)}) IS NOT TRUE")}"
            : null;
}
