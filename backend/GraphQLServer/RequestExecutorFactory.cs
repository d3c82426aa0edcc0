using GraphQLServer.Annotations;
using GraphQLServer.Conventions.Mutations;
using GraphQLServer.Conventions.Relay;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace GraphQLServer;

/// <summary>Puts schema and executor together.</summary>
internal static class RequestExecutorFactory
{
    public static RequestExecutor Create(SchemaConfiguration configuration, IServiceCollection descriptors, IServiceProvider provider)
    {
        var services = new ServiceCatalog(descriptors, provider);
        var schema = new SchemaBuilder(configuration, services, [new RelayConvention(), new MutationConvention()]).Build();
        var logger = provider.GetService<ILoggerFactory>()?.CreateLogger<RequestExecutor>() ?? (ILogger)NullLogger.Instance;
        return new RequestExecutor(schema, configuration, provider, logger);
    }
}
