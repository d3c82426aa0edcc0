using System.Linq.Expressions;

namespace PostgresStore.Linq.Parsing.Methods;

/// <summary><c>string.IsNullOrEmpty(x.Member)</c>.</summary>
internal sealed class StringIsNullOrEmpty : IMethodParser
{
    public string? TryParse(MethodCallExpression call, ConditionParser conditions) =>
        call.Method.DeclaringType == typeof(string) && call.Method.Name == nameof(string.IsNullOrEmpty)
        && conditions.Members.TryResolve(call.Arguments[0]) is { } member
            ? $"coalesce({member.Typed}, '') = ''"
            : null;
}
