using System.Linq.Expressions;

namespace GraphQLServer.Conventions.Filtering.FilterOperations;

/// <summary>The member ends with the text.</summary>
internal sealed class EndsWithOperation() : FilterOperation("endsWith")
{
    public override Expression? Build(Expression member, object? value) =>
        value is null ? null : NotNullAnd(member, Expression.Call(member, nameof(string.EndsWith), null, Constant(value, typeof(string))));
}
