using System.Linq.Expressions;
using System.Reflection;
using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>One Create, Apply or ShouldDelete method of a self-aggregating type, compiled.</summary>
internal sealed class AggregateMethod<T> where T : class
{
    private AggregateMethod(string name, Type eventType, Func<T?, IEvent, T?> fold) => (Name, EventType, Fold) = (name, eventType, fold);

    public string Name { get; }

    public Type EventType { get; }

    /// <summary>The state after the event; for ShouldDelete the state itself when it is to be deleted, else null.</summary>
    public Func<T?, IEvent, T?> Fold { get; }

    public static AggregateMethod<T>? TryMake(MethodInfo method)
    {
        if (method.GetParameters() is not [var parameter] || method.ContainsGenericParameters || !HasTheShape(method))
        {
            return null;
        }

        var wrapped = parameter.ParameterType.IsGenericType && parameter.ParameterType.GetGenericTypeDefinition() == typeof(IEvent<>);
        var eventType = wrapped ? parameter.ParameterType.GetGenericArguments()[0] : parameter.ParameterType;

        var state = Expression.Parameter(typeof(T));
        var @event = Expression.Parameter(typeof(IEvent));
        var argument = wrapped
            ? Expression.Convert(@event, parameter.ParameterType)
            : Expression.Convert(Expression.Property(@event, nameof(IEvent.Data)), eventType);
        var call = Expression.Call(method.IsStatic ? null : state, method, argument);
        return new AggregateMethod<T>(method.Name, eventType, Expression.Lambda<Func<T?, IEvent, T?>>(Result(method, call, state), state, @event).Compile());
    }

    private static bool HasTheShape(MethodInfo method) => method.Name switch
    {
        "Create" => method.IsStatic && method.ReturnType.IsAssignableTo(typeof(T)),
        "Apply" => !method.IsStatic && (method.ReturnType == typeof(void) || method.ReturnType.IsAssignableTo(typeof(T))),
        "ShouldDelete" => method.ReturnType == typeof(bool),
        _ => false,
    };

    private static Expression Result(MethodInfo method, MethodCallExpression call, ParameterExpression state) => method.ReturnType switch
    {
        var type when type == typeof(bool) => Expression.Condition(call, state, Expression.Constant(null, typeof(T))),
        var type when type == typeof(void) => Expression.Block(call, state),
        _ => Expression.Convert(call, typeof(T)),
    };
}
