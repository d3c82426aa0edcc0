using System.Collections;
using System.Linq.Expressions;
using PostgresStore.Linq.Members;

namespace PostgresStore.Linq.Parsing.Methods;

/// <summary><c>x.Member.IsOneOf(a, b)</c>.</summary>
internal sealed class IsOneOf : IMethodParser
{
    public string? TryParse(MethodCallExpression call, ConditionParser conditions) =>
        call.Method.DeclaringType == typeof(QueryableExtensions) && call.Method.Name == nameof(QueryableExtensions.IsOneOf)
        && ConstantValue.Of(call.Arguments[1]) is IEnumerable values
            ? conditions.Comparisons.IsAnyOf(conditions.Members.Resolve(call.Arguments[0]), values)
            : null;
}
