using System.Linq.Expressions;

namespace AssetRegistry.Access;

/// <summary>Combines predicates into one expression over one parameter, without Invoke, so that a store can translate it.</summary>
public static class Predicate
{
    /// <summary>Everything. Vanishes when combined by <see cref="And"/>.</summary>
    public static Expression<Func<T, bool>> All<T>() => _ => true;

    public static Expression<Func<T, bool>> And<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right)
    {
        if (IsTrue(left.Body))
        {
            return right;
        }

        return IsTrue(right.Body) ? left : Expression.Lambda<Func<T, bool>>(Expression.AndAlso(left.Body, Rebind(right, left)), left.Parameters);
    }

    public static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right)
    {
        if (IsTrue(left.Body) || IsTrue(right.Body))
        {
            return All<T>();
        }

        return Expression.Lambda<Func<T, bool>>(Expression.OrElse(left.Body, Rebind(right, left)), left.Parameters);
    }

    /// <summary>Whether a rule holds of something at hand.</summary>
    public static bool HoldsOf<T>(this Expression<Func<T, bool>> rule, T value) =>
        IsTrue(rule.Body) || rule.Compile(preferInterpretation: true)(value);

    /// <summary>Where the rule about bodies holds for those the actor acts for; or for one below them, of what is no secret to him.</summary>
    public static Expression<Func<T, bool>> OfOwnOrBelow<T>(
        Actor actor, Expression<Func<T, bool>> isOpen, Func<IReadOnlyList<Guid>, Expression<Func<T, bool>>> rule)
    {
        var own = rule(actor.OwnIds);

        return actor.SubordinateIds is { Count: > 0 } below ? own.Or(rule(below).And(isOpen)) : own;
    }

    private static bool IsTrue(Expression body) => body is ConstantExpression { Value: true };

    private static Expression Rebind<T>(Expression<Func<T, bool>> predicate, Expression<Func<T, bool>> target) =>
        new ParameterRebinder(predicate.Parameters[0], target.Parameters[0]).Visit(predicate.Body);

    private sealed class ParameterRebinder(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
