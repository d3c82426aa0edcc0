using System.Linq.Expressions;

namespace GraphQLServer.Conventions.Filtering.FilterOperations;

/// <summary>The member is not the value; null finds members with a value.</summary>
internal sealed class NotEqualsOperation() : FilterOperation("neq")
{
    public override Expression? Build(Expression member, object? value) => Expression.NotEqual(member, Constant(value, member.Type));
}
