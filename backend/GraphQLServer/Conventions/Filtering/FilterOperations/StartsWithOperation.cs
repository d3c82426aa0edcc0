using System.Linq.Expressions;

namespace GraphQLServer.Conventions.Filtering.FilterOperations;

/// <summary>The member begins with the text.</summary>
internal sealed class StartsWithOperation() : FilterOperation("startsWith")
{
    public override Expression? Build(Expression member, object? value) =>
        value is null ? null : NotNullAnd(member, Expression.Call(member, nameof(string.StartsWith), null, Constant(value, typeof(string))));
}
