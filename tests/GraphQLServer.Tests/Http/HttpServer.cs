using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphQLServer.Tests.Http;

/// <summary>A server on a free loopback port, and a client for it.</summary>
public sealed class HttpServer : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        _ = builder.Logging.ClearProviders();
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
        _ = builder.Services.AddGraphQLServer()
            .AddTypes([typeof(HttpQueries), typeof(HttpMutations)])
            .ModifyRequestOptions(options => options.MaxRequestBodyBytes = 2_000);
        _app = builder.Build();
        _ = _app.MapGraphQL();
        _ = _app.MapGraphQLSchema();
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    /// <summary>POSTs a body; the answer is status, media type and text.</summary>
    public Task<(int Status, string? MediaType, string Body)> PostAsync(string body, string contentType = "application/json", string? accept = null)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = contentType.Length == 0 ? null : MediaTypeHeaderValue.Parse(contentType);
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content }, accept);
    }

    public Task<(int Status, string? MediaType, string Body)> GetAsync(string path, bool preflight = true, string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (preflight)
        {
            request.Headers.Add("GraphQL-Preflight", "1");
        }

        return SendAsync(request, accept);
    }

    public async Task<(int Status, string? MediaType, string Body)> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            _ = request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), body);
    }

    [QueryType]
    public static class HttpQueries
    {
        public static string Hello(string name = "world") => $"hello {name}";

        public static string? Broken() => throw new GraphQLException("broken");

        public static string Required() => throw new GraphQLException("required");

        public static string Path(HttpContext context) => context.Request.Path;

        public static bool IsSignedIn(System.Security.Claims.ClaimsPrincipal user) => user.Identity?.IsAuthenticated ?? false;
    }

    [MutationType]
    public static class HttpMutations
    {
        [UseMutationConvention(Disable = true)]
        public static string Change(string to) => to;
    }
}
