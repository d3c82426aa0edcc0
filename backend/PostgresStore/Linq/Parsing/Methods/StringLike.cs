using System.Linq.Expressions;
using NpgsqlTypes;
using PostgresStore.Linq.Members;

namespace PostgresStore.Linq.Parsing.Methods;

/// <summary>Contains, StartsWith, EndsWith of a text: LIKE, or ILIKE when case is to be ignored. Wildcards in the value mean themselves.</summary>
internal sealed class StringLike(string method, string before, string after) : IMethodParser
{
    public string? TryParse(MethodCallExpression call, ConditionParser conditions)
    {
        if (call.Method.DeclaringType != typeof(string) || call.Method.Name != method || call.Object is null
            || conditions.Members.TryResolve(call.Object) is not { } member || !ConstantValue.IsConstant(call.Arguments[0]))
        {
            return null;
        }

        var value = ConstantValue.Of(call.Arguments[0])?.ToString()
            ?? throw new BadLinqExpressionException($"'{call}' looks for null; compare with == null instead.");
        var pattern = conditions.Parameters.Add(before + Escaped(value) + after, NpgsqlDbType.Text);
        return $"{member.Typed} {(IgnoresCase(call) ? "ILIKE" : "LIKE")} {pattern}";
    }

    public static string Escaped(string value) =>
        value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);

    public static bool IgnoresCase(MethodCallExpression call) => call.Arguments.Count > 1 && ConstantValue.Of(call.Arguments[^1]) is
        StringComparison.OrdinalIgnoreCase or StringComparison.CurrentCultureIgnoreCase or StringComparison.InvariantCultureIgnoreCase;
}
