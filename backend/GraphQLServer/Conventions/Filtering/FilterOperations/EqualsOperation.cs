using System.Linq.Expressions;

namespace GraphQLServer.Conventions.Filtering.FilterOperations;

/// <summary>The member is the value; null finds members without value.</summary>
internal sealed class EqualsOperation() : FilterOperation("eq")
{
    public override Expression? Build(Expression member, object? value) => Expression.Equal(member, Constant(value, member.Type));
}
