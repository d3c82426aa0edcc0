using System.Linq.Expressions;
using NpgsqlTypes;
using PostgresStore.Linq.Members;

namespace PostgresStore.Linq.Parsing.Methods;

/// <summary><c>x.Member.Equals(value)</c> and <c>string.Equals(x.Member, value[, comparison])</c>.</summary>
internal sealed class ValueEquals : IMethodParser
{
    public string? TryParse(MethodCallExpression call, ConditionParser conditions)
    {
        if (call.Method.Name != nameof(Equals))
        {
            return null;
        }

        var (left, right) = call.Object is null ? (call.Arguments[0], call.Arguments[1]) : (call.Object, call.Arguments[0]);
        return !StringLike.IgnoresCase(call) ? conditions.Comparisons.Parse(ExpressionType.Equal, left, right, call)
            : conditions.Members.TryResolve(left) is { } member && ConstantValue.Of(right) is string value
                ? $"{member.Typed} ILIKE {conditions.Parameters.Add(StringLike.Escaped(value), NpgsqlDbType.Text)}"
                : null;
    }
}
