using System.Linq.Expressions;

namespace PostgresStore.Linq.Parsing.Methods;

/// <summary>Turns calls of one method into SQL.</summary>
internal interface IMethodParser
{
    /// <summary>The condition, or null when the call is not for this parser.</summary>
    string? TryParse(MethodCallExpression call, ConditionParser conditions);
}
