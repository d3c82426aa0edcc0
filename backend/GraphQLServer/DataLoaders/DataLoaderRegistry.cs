using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.DataLoaders;

/// <summary>The data loaders of one request; each has a scope of its own, because loaders of one request fetch side by side.</summary>
internal sealed class DataLoaderRegistry(ResolverContext context, DataLoaderCatalog catalog) : IBatchScheduler, IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Type, (IDataLoader Loader, AsyncServiceScope Scope)> _loaders = [];

    /// <summary>The request's loader for a parameter type.</summary>
    public static T Resolve<T>(ResolverContext context, DataLoaderCatalog catalog)
        where T : class, IDataLoader =>
        (T)context.GetOrAddFeature(current => new DataLoaderRegistry(current, catalog)).GetOrCreate(typeof(T));

    public void Schedule(Action dispatch) => context.WhenIdle(dispatch);

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, scope) in _loaders.Values)
        {
            await scope.DisposeAsync();
        }
    }

    private IDataLoader GetOrCreate(Type type)
    {
        lock (_lock)
        {
            if (!_loaders.TryGetValue(type, out var entry))
            {
                var scope = context.RequestServices.CreateAsyncScope();
                entry = _loaders[type] = (catalog.Create(type, scope.ServiceProvider, this), scope);
            }

            return entry.Loader;
        }
    }
}
