using System.Net.Http.Json;
using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>Speaks to a registry as a browser does: cookies, language, GraphQL over HTTP.</summary>
public sealed class RegistryClient : IDisposable
{
    private readonly HttpClient _http;

    public RegistryClient(Uri address, string language)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = true, AllowAutoRedirect = false }) { BaseAddress = address };
        _http.DefaultRequestHeaders.Add("Accept-Language", language);
    }

    public HttpClient Http => _http;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> PostSignInAsync(string account, string password) =>
        _http.PostAsJsonAsync("/account/sign-in", new { account, password }, Cancellation);

    /// <summary>The whole GraphQL response.</summary>
    public async Task<JsonElement> SendAsync(string query, object? variables = null)
    {
        using var response = await _http.PostAsJsonAsync("/graphql", new { query, variables }, Cancellation);

        return await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }

    /// <summary>Posts a body as it is, right or wrong.</summary>
    public async Task<RawAnswer> PostRawAsync(string path, string body, string contentType = "application/json")
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, contentType);
        using var response = await _http.PostAsync(path, content, Cancellation);

        return new RawAnswer(response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>The data of a query that must succeed.</summary>
    public async Task<JsonElement> QueryAsync(string query, object? variables = null)
    {
        var response = await SendAsync(query, variables);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());

        return response.GetProperty("data");
    }

    /// <summary>The payload of one mutation: <c>mutation(input)</c> with <paramref name="selection"/> of its noun and every named error.</summary>
    public async Task<MutationResult> MutateAsync(
        string mutation, object input, string selection = "dossier { id version number status }")
    {
        var inputType = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var data = await QueryAsync(
            $$"""
            mutation($input: {{inputType}}!) {
              {{mutation}}(input: $input) { {{selection}} errors { __typename ... on Error { message code field } } }
            }
            """,
            new { input });

        return new MutationResult(data.GetProperty(mutation));
    }

    /// <summary>Gives a command; refusals are for the test to judge.</summary>
    public Task<MutationResult> GiveAsync(CommandInput command) => MutateAsync(command.Mutation, command.Fields, command.Selection);

    public void Dispose() => _http.Dispose();
}
