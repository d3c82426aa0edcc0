using System.Linq.Expressions;

namespace GraphQLServer.Conventions.Filtering.FilterOperations;

/// <summary>The member is below the value.</summary>
internal sealed class LowerThanOperation() : FilterOperation("lt")
{
    public override Expression? Build(Expression member, object? value) =>
        value is null ? null : Expression.LessThan(member, Constant(value, member.Type));
}
