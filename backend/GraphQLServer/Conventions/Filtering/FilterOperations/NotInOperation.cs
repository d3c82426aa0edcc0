using System.Linq.Expressions;

namespace GraphQLServer.Conventions.Filtering.FilterOperations;

/// <summary>The member is none of the values.</summary>
internal sealed class NotInOperation() : FilterOperation("nin", takesList: true)
{
    public override Expression? Build(Expression member, object? value) =>
        value is null ? null : Expression.Not(Expression.Call(Expression.Constant(value), nameof(List<object>.Contains), null, member));
}
