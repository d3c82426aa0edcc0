using System.Text.RegularExpressions;
using AssetRegistry.Api.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>The addresses the server answers at, read from the running server: a new one is tried like the others.</summary>
internal static partial class ApiRoutes
{
    /// <summary>Every route with each of its methods.</summary>
    public static IEnumerable<(string Method, string Pattern)> Of(TestServer server) =>
        from endpoint in server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (method, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'));

    /// <summary>The address with <paramref name="segment"/> in the place of every parameter.</summary>
    public static string Fill(string pattern, string segment) => ParameterPattern().Replace(pattern, Uri.EscapeDataString(segment));

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex ParameterPattern();
}
