using GraphQLServer.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer;

/// <summary>Maps the server into ASP.NET's routing.</summary>
public static class GraphQLEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Post];

    /// <summary>
    /// Serves GraphQL over HTTP at <paramref name="path"/>: POST for everything, GET for queries. Builds the schema at once, so that
    /// <see cref="SchemaException"/> stops the start and not the first request.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var handler = new GraphQLHttpHandler(endpoints.ServiceProvider.GetRequiredService<RequestExecutor>());
        return endpoints.MapMethods(path, Methods, handler.HandleAsync).WithDisplayName("GraphQL");
    }

    /// <summary>Serves the schema definition language as plain text at <paramref name="path"/>.</summary>
    public static IEndpointConventionBuilder MapGraphQLSchema(this IEndpointRouteBuilder endpoints, string path = "/graphql/schema")
    {
        var text = endpoints.ServiceProvider.GetRequiredService<RequestExecutor>().Schema.Print();
        return endpoints.MapGet(path, () => Results.Text(text)).WithDisplayName("GraphQL schema");
    }
}
