using System.Linq.Expressions;

namespace GraphQLServer.Conventions.Filtering.FilterOperations;

/// <summary>The member is one of the values.</summary>
internal sealed class InOperation() : FilterOperation("in", takesList: true)
{
    public override Expression? Build(Expression member, object? value) =>
        value is null ? null : Expression.Call(Expression.Constant(value), nameof(List<object>.Contains), null, member);
}
