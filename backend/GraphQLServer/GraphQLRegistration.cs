using System.Security.Claims;
using GraphQLServer.Conventions.Relay;
using GraphQLServer.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GraphQLServer;

/// <summary>Registers the server in dependency injection.</summary>
public static class GraphQLRegistration
{
    /// <summary>
    /// Adds a GraphQL server; the returned builder says what the schema is made of. Resolvers may take <see cref="HttpContext"/> and
    /// <see cref="ClaimsPrincipal"/> as parameters when the request came by HTTP.
    /// </summary>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services)
    {
        var configuration = new SchemaConfiguration();
        services.TryAddSingleton<INodeIdSerializer, NodeIdSerializer>();
        services.TryAddSingleton<IQueryableExecutor, SynchronousQueryableExecutor>();
        services.AddSingleton(provider => RequestExecutorFactory.Create(configuration, services, provider));

        return new GraphQLServerBuilder(services, configuration)
            .AddParameterBinding(context => context.GetFeature<HttpContext>() ?? throw NotHttp(nameof(HttpContext)))
            .AddParameterBinding(context => context.GetFeature<ClaimsPrincipal>() ?? throw NotHttp(nameof(ClaimsPrincipal)));
    }

    private static InvalidOperationException NotHttp(string name) =>
        new($"The request carries no {name}: attach one with OperationRequest.SetFeature when executing without HTTP.");
}
