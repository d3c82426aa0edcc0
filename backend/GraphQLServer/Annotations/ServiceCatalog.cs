using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.Annotations;

/// <summary>What the container can supply, and for how long.</summary>
internal sealed class ServiceCatalog(IServiceCollection descriptors, IServiceProvider provider)
{
    private readonly IServiceProviderIsService? _isService = provider.GetService<IServiceProviderIsService>();

    // The container answers yes for any IEnumerable<T>, which is a list argument here.
    public bool Contains(Type type) => !type.IsValueType && type != typeof(string) && !type.IsArray
        && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        && (type == typeof(IServiceProvider) || _isService?.IsService(type) == true);

    public bool IsSingleton(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        var found = descriptors.LastOrDefault(descriptor => descriptor.ServiceType == type)
            ?? descriptors.LastOrDefault(descriptor => descriptor.ServiceType == definition);
        return found?.Lifetime == ServiceLifetime.Singleton;
    }
}
