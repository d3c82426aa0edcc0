using System.Linq.Expressions;

namespace GraphQLServer.Conventions.Filtering.FilterOperations;

/// <summary>The member is the value or below.</summary>
internal sealed class LowerThanOrEqualsOperation() : FilterOperation("lte")
{
    public override Expression? Build(Expression member, object? value) =>
        value is null ? null : Expression.LessThanOrEqual(member, Constant(value, member.Type));
}
