using System.Linq.Expressions;

namespace GraphQLServer.Conventions.Filtering;

/// <summary>One operation of a filter, such as <c>eq</c>.</summary>
/// <param name="name">Name in the schema.</param>
/// <param name="takesList">Whether it takes a list of values.</param>
internal abstract class FilterOperation(string name, bool takesList = false)
{
    public string Name { get; } = name;

    public bool TakesList { get; } = takesList;

    /// <summary>The condition, or null when the value sets none. Values have the C# type of the member.</summary>
    public abstract Expression? Build(Expression member, object? value);

    protected static ConstantExpression Constant(object? value, Type type) => Expression.Constant(value, type);

    /// <summary>False for null members of collections in memory, where calling a method on null would throw.</summary>
    protected static Expression NotNullAnd(Expression member, Expression condition) =>
        Expression.AndAlso(Expression.NotEqual(member, Expression.Constant(null, member.Type)), condition);
}
