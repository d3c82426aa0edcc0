using System.Linq.Expressions;

namespace GraphQLServer.Conventions.Filtering.FilterOperations;

/// <summary>The text occurs in the member.</summary>
internal sealed class ContainsOperation() : FilterOperation("contains")
{
    public override Expression? Build(Expression member, object? value) =>
        value is null ? null : NotNullAnd(member, Expression.Call(member, nameof(string.Contains), null, Constant(value, typeof(string))));
}
