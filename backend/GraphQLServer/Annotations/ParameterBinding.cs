using System.Linq.Expressions;
using System.Reflection;
using GraphQLServer.DataLoaders;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.Annotations;

/// <summary>Decides where each resolver parameter comes from; what nothing else claims is an argument.</summary>
internal sealed class ParameterBinding(SchemaConfiguration configuration, DataLoaderCatalog dataLoaders, ServiceCatalog services)
{
    /// <summary>The expression that yields the parameter, or null when it is an argument.</summary>
    public Expression? Bind(ParameterInfo parameter, Expression context)
    {
        var type = parameter.ParameterType;
        if (type == typeof(CancellationToken))
        {
            return Expression.Property(context, nameof(ResolverContext.RequestAborted));
        }

        if (type == typeof(ResolverContext))
        {
            return context;
        }

        if (configuration.ParameterBindings.TryGetValue(type, out var bind))
        {
            return Expression.Invoke(Expression.Constant(bind), context);
        }

        if (parameter.IsDefined(typeof(ParentAttribute)))
        {
            return Expression.Call(context, nameof(ResolverContext.Parent), [type]);
        }

        if (dataLoaders.Contains(type))
        {
            return Expression.Call(typeof(DataLoaderRegistry), nameof(DataLoaderRegistry.Resolve), [type], context, Expression.Constant(dataLoaders));
        }

        return IsService(parameter) ? BindService(type, context) : null;
    }

    /// <summary>Whether the parameter is a service of the resolver's scope, which must not be used by two resolvers at once.</summary>
    public bool NeedsScope(ParameterInfo parameter) => IsService(parameter) && !services.IsSingleton(parameter.ParameterType);

    public static bool IsParent(ParameterInfo parameter) => parameter.IsDefined(typeof(ParentAttribute));

    private bool IsService(ParameterInfo parameter) => parameter.IsDefined(typeof(ServiceAttribute)) || services.Contains(parameter.ParameterType);

    // A singleton needs no scope of the resolver's own.
    private MethodCallExpression BindService(Type type, Expression context)
    {
        var source = services.IsSingleton(type) ? nameof(ResolverContext.RequestServices) : nameof(ResolverContext.Services);
        return Expression.Call(
            typeof(ServiceProviderServiceExtensions),
            nameof(ServiceProviderServiceExtensions.GetRequiredService),
            [type],
            Expression.Property(context, source));
    }
}
