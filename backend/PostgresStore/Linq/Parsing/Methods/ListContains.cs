using System.Collections;
using System.Linq.Expressions;
using PostgresStore.Linq.Members;

namespace PostgresStore.Linq.Parsing.Methods;

/// <summary><c>list.Contains(x.Member)</c> for any captured collection.</summary>
internal sealed class ListContains : IMethodParser
{
    public string? TryParse(MethodCallExpression call, ConditionParser conditions)
    {
        if (CollectionContains.Parts(call) is not ({ } list, { } item)
            || !ConstantValue.IsConstant(list) || conditions.Members.TryResolve(item) is not { } member)
        {
            return null;
        }

        return ConstantValue.Of(list) is IEnumerable values
            ? conditions.Comparisons.IsAnyOf(member, values)
            : throw new BadLinqExpressionException($"The list in '{call}' is null.");
    }
}
