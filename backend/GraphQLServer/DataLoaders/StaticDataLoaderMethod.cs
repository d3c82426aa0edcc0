using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.DataLoaders;

/// <summary>A <c>[DataLoader]</c> method taken apart: key, value, and the delegate that calls it with services.</summary>
internal sealed class StaticDataLoaderMethod
{
    private readonly MethodInfo _method;
    private readonly Type _key;
    private readonly Type _value;
    private readonly bool _isLookup;

    private StaticDataLoaderMethod(MethodInfo method, Type key, Type value, bool isLookup)
    {
        _method = method;
        _key = key;
        _value = isLookup ? value.MakeArrayType() : value;
        _isLookup = isLookup;
    }

    public string InterfaceName
    {
        get
        {
            var name = _method.Name.EndsWith("Async", StringComparison.Ordinal) ? _method.Name[..^5] : _method.Name;
            name = name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 ? name[3..] : name;
            return $"I{name}DataLoader";
        }
    }

    public Type LoaderInterface => typeof(IDataLoader<,>).MakeGenericType(_key, _value);

    public Type LoaderBase => typeof(StaticDataLoader<,>).MakeGenericType(_key, _value);

    /// <summary>Null when the signature does not fit.</summary>
    public static StaticDataLoaderMethod? Read(MethodInfo method)
    {
        var keys = method.GetParameters().FirstOrDefault()?.ParameterType;
        var result = method.ReturnType;
        if (keys is null || !IsGeneric(keys, typeof(IReadOnlyList<>)) || !IsGeneric(result, typeof(Task<>)))
        {
            return null;
        }

        var key = keys.GetGenericArguments()[0];
        var map = result.GetGenericArguments()[0];
        var isLookup = IsGeneric(map, typeof(ILookup<,>));
        var dictionary = isLookup ? map : map.GetInterfaces().Prepend(map).FirstOrDefault(type => IsGeneric(type, typeof(IReadOnlyDictionary<,>)));
        return dictionary?.GetGenericArguments() is [var mapKey, var value] && mapKey == key ? new StaticDataLoaderMethod(method, key, value, isLookup) : null;
    }

    /// <summary>A factory for the generated class, which takes scheduler, services and fetch delegate.</summary>
    public Func<IServiceProvider, IBatchScheduler, IDataLoader> CompileFactory(Type generated)
    {
        var services = Expression.Parameter(typeof(IServiceProvider), "services");
        var scheduler = Expression.Parameter(typeof(IBatchScheduler), "scheduler");
        var create = Expression.New(generated.GetConstructors().Single(), scheduler, services, Expression.Constant(CompileFetch()));
        return Expression.Lambda<Func<IServiceProvider, IBatchScheduler, IDataLoader>>(Expression.Convert(create, typeof(IDataLoader)), services, scheduler).Compile();
    }

    private Delegate CompileFetch()
    {
        var keys = Expression.Parameter(typeof(IReadOnlyList<>).MakeGenericType(_key), "keys");
        var services = Expression.Parameter(typeof(IServiceProvider), "services");
        var cancellationToken = Expression.Parameter(typeof(CancellationToken), "cancellationToken");
        var arguments = _method.GetParameters().Select((parameter, index) => index == 0 ? keys
            : parameter.ParameterType == typeof(CancellationToken) ? cancellationToken
            : (Expression)Expression.Call(
                typeof(ServiceProviderServiceExtensions),
                nameof(ServiceProviderServiceExtensions.GetRequiredService),
                [parameter.ParameterType],
                services));

        var adapter = _isLookup ? nameof(FromLookup) : nameof(FromDictionary);
        Type[] typeArguments = _isLookup ? [_key, _value.GetElementType()!] : [_key, _value, _method.ReturnType.GetGenericArguments()[0]];
        var body = Expression.Call(typeof(StaticDataLoaderMethod), adapter, typeArguments, Expression.Call(_method, arguments));
        return Expression.Lambda(body, keys, services, cancellationToken).Compile();
    }

    private static async Task<Func<TKey, TValue?>> FromDictionary<TKey, TValue, TMap>(Task<TMap> task)
        where TMap : IReadOnlyDictionary<TKey, TValue>
    {
        var values = await task;
        return key => values.TryGetValue(key, out var value) ? value : default;
    }

    private static async Task<Func<TKey, TValue[]?>> FromLookup<TKey, TValue>(Task<ILookup<TKey, TValue>> task)
    {
        var groups = await task;
        return key => groups[key].ToArray();
    }

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
