using System.Linq.Expressions;

namespace GraphQLServer.Conventions.Filtering.FilterOperations;

/// <summary>The member is the value or above.</summary>
internal sealed class GreaterThanOrEqualsOperation() : FilterOperation("gte")
{
    public override Expression? Build(Expression member, object? value) =>
        value is null ? null : Expression.GreaterThanOrEqual(member, Constant(value, member.Type));
}
