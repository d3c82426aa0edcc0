using System.Linq.Expressions;

namespace GraphQLServer.Conventions.Filtering.FilterOperations;

/// <summary>The member is above the value.</summary>
internal sealed class GreaterThanOperation() : FilterOperation("gt")
{
    public override Expression? Build(Expression member, object? value) =>
        value is null ? null : Expression.GreaterThan(member, Constant(value, member.Type));
}
