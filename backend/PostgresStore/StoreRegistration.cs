using Microsoft.Extensions.DependencyInjection;

namespace PostgresStore;

/// <summary>Puts a store into an application's services.</summary>
public static class StoreRegistration
{
    /// <summary>
    /// Registers <see cref="IDocumentStore"/> as a singleton and <see cref="IDocumentSession"/> and <see cref="IQuerySession"/> for each
    /// scope.
    /// </summary>
    public static IServiceCollection AddPostgresStore(this IServiceCollection services, Action<StoreOptions> configure) =>
        services.AddPostgresStore((_, options) => configure(options));

    /// <summary>As the other overload, with the services at hand (for a data source or a clock registered there).</summary>
    public static IServiceCollection AddPostgresStore(this IServiceCollection services, Action<IServiceProvider, StoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services
            .AddSingleton<IDocumentStore>(provider => DocumentStore.For(options => configure(provider, options)))
            .AddScoped(provider => provider.GetRequiredService<IDocumentStore>().LightweightSession())
            .AddScoped(provider => provider.GetRequiredService<IDocumentStore>().QuerySession());
    }
}
