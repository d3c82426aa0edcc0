using System.Linq.Expressions;
using System.Reflection;
using GraphQLServer.Types;

namespace GraphQLServer.Annotations;

/// <summary>Compiles properties and methods to resolver delegates, once at startup.</summary>
internal static class ResolverCompiler
{
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(ResolverContext), "context");

    public static ParameterExpression ContextParameter => Context;

    public static Func<object?, object?> CompileProperty(PropertyInfo property, Type declaringType)
    {
        var parent = Expression.Parameter(typeof(object), "parent");
        var instance = property.GetMethod!.IsStatic ? null : Expression.Convert(parent, declaringType);
        var body = Expression.Convert(Expression.Property(instance, property), typeof(object));
        return Expression.Lambda<Func<object?, object?>>(body, parent).Compile();
    }

    /// <summary>A method that takes its parent only and does not wait.</summary>
    public static Func<object?, object?> CompilePure(MethodInfo method)
    {
        var parent = Expression.Parameter(typeof(object), "parent");
        var arguments = method.GetParameters().Select(parameter => Expression.Convert(parent, parameter.ParameterType));
        return Expression.Lambda<Func<object?, object?>>(Expression.Convert(Expression.Call(method, arguments), typeof(object)), parent).Compile();
    }

    public static FieldResolver Compile(MethodInfo method, IReadOnlyList<Expression> arguments)
    {
        var call = Expression.Call(method, arguments);
        return Expression.Lambda<FieldResolver>(Adapt(call), Context).Compile();
    }

    /// <summary>A method that takes a key among its arguments, wherever <paramref name="key"/> stands in them.</summary>
    public static Func<ResolverContext, object, ValueTask<object?>> CompileKeyed(MethodInfo method, IReadOnlyList<Expression> arguments, ParameterExpression key) =>
        Expression.Lambda<Func<ResolverContext, object, ValueTask<object?>>>(Adapt(Expression.Call(method, arguments)), Context, key).Compile();

    /// <summary>The value of the argument at <paramref name="index"/>; null becomes the default of a value type.</summary>
    public static Expression Argument(int index, Type type) => Expression.Call(
        typeof(ResolverCompiler),
        nameof(ReadArgument),
        [type],
        Expression.ArrayIndex(Expression.Property(Context, nameof(ResolverContext.Arguments)), Expression.Constant(index)));

    private static T? ReadArgument<T>(object? value) => value is null ? default : (T)value;

    private static Expression Adapt(MethodCallExpression call)
    {
        var type = call.Type;
        if (type == typeof(void))
        {
            return Expression.Block(call, Expression.Default(typeof(ValueTask<object?>)));
        }

        if (type == typeof(Task) || type == typeof(ValueTask))
        {
            return Expression.Call(typeof(ResolverCompiler), nameof(FromVoid), null, type == typeof(Task) ? call : Expression.Call(call, nameof(ValueTask.AsTask), null));
        }

        var adapter = !type.IsGenericType ? nameof(FromValue)
            : type.GetGenericTypeDefinition() == typeof(Task<>) ? nameof(FromTask)
            : type.GetGenericTypeDefinition() == typeof(ValueTask<>) ? nameof(FromValueTask)
            : nameof(FromValue);
        var result = adapter == nameof(FromValue) ? type : type.GetGenericArguments()[0];
        return Expression.Call(typeof(ResolverCompiler), adapter, [result], call);
    }

    private static ValueTask<object?> FromValue<T>(T value) => new((object?)value);

    private static ValueTask<object?> FromTask<T>(Task<T> task)
    {
        return task.IsCompletedSuccessfully ? new((object?)task.Result) : Await(task);

        static async ValueTask<object?> Await(Task<T> task) => await task;
    }

    private static ValueTask<object?> FromValueTask<T>(ValueTask<T> task)
    {
        return task.IsCompletedSuccessfully ? new((object?)task.Result) : Await(task);

        static async ValueTask<object?> Await(ValueTask<T> task) => await task;
    }

    private static async ValueTask<object?> FromVoid(Task task)
    {
        await task;
        return null;
    }
}
