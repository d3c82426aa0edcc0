using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer;

/// <summary>Collects what the schema is made of; returned by <c>AddGraphQLServer</c>. The schema itself is built once, when first needed.</summary>
public sealed class GraphQLServerBuilder
{
    internal GraphQLServerBuilder(IServiceCollection services, SchemaConfiguration configuration)
    {
        Services = services;
        Configuration = configuration;
    }

    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; }

    internal SchemaConfiguration Configuration { get; }

    /// <summary>Scans an assembly for annotated classes, union and interface members, and data loaders.</summary>
    public GraphQLServerBuilder AddTypesFrom(Assembly assembly)
    {
        Configuration.Candidates.AddRange(assembly.GetTypes().Where(type => !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))));
        return this;
    }

    /// <summary>Adds single classes as if they had been found by <see cref="AddTypesFrom"/>, their nested classes included.</summary>
    public GraphQLServerBuilder AddTypes(params IReadOnlyList<Type> types)
    {
        Configuration.Candidates.AddRange(types.SelectMany(type => type.GetNestedTypes().Prepend(type)));
        return this;
    }

    /// <summary>Adds a scalar; every member of its runtime type has it from then on.</summary>
    public GraphQLServerBuilder AddScalar<TScalar>()
        where TScalar : ScalarType, new()
    {
        Configuration.Scalars.Add(new TScalar());
        return this;
    }

    /// <summary>Resolver parameters of type <typeparamref name="T"/> get what <paramref name="bind"/> returns and are no arguments.</summary>
    public GraphQLServerBuilder AddParameterBinding<T>(Func<ResolverContext, T> bind)
    {
        Configuration.ParameterBindings[typeof(T)] = bind;
        return this;
    }

    /// <summary>Makes a data loader class available as resolver parameter.</summary>
    public GraphQLServerBuilder AddDataLoader<T>()
        where T : class, IDataLoader => AddDataLoader<T, T>();

    /// <summary>Makes a data loader class available as resolver parameter under an interface.</summary>
    public GraphQLServerBuilder AddDataLoader<TService, TImplementation>()
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        Configuration.DataLoaders[typeof(TService)] = typeof(TImplementation);
        return this;
    }

    /// <summary>
    /// Replaces the interface of mutation errors, <c>interface Error { message: String! }</c>. Its fields are the properties of
    /// <typeparamref name="T"/>, matched to those of the exceptions by name; exceptions need not implement it.
    /// </summary>
    public GraphQLServerBuilder AddErrorInterfaceType<T>()
        where T : class
    {
        Configuration.ErrorInterface = typeof(T);
        return this;
    }

    /// <summary>Called with the request's services whenever a root field of a mutation throws, declared error or not.</summary>
    public GraphQLServerBuilder UseOnMutationError(Func<IServiceProvider, ValueTask> onError)
    {
        Configuration.OnMutationError.Add(onError);
        return this;
    }

    /// <summary>Lets the application change every execution error before it is written.</summary>
    public GraphQLServerBuilder AddErrorFilter(Func<IError, IError> filter)
    {
        Configuration.ErrorFilters.Add(filter);
        return this;
    }

    /// <summary>Changes the limits of a request.</summary>
    public GraphQLServerBuilder ModifyRequestOptions(Action<RequestOptions> modify)
    {
        modify(Configuration.RequestOptions);
        return this;
    }

    /// <summary>Changes the defaults of <c>[UsePaging]</c>.</summary>
    public GraphQLServerBuilder ModifyPagingOptions(Action<PagingOptions> modify)
    {
        modify(Configuration.PagingOptions);
        return this;
    }
}
