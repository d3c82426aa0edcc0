using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>
/// Goes where it is sent, as a browser does: redirects, forms, and cookies by host and path, whatever the port. What it was given as cookies
/// can be read, and handed to another one.
/// </summary>
public sealed partial class Browser(Uri home) : IDisposable
{
    private const int MostRedirects = 20;

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    /// <summary>Name, path and value of each.</summary>
    public Dictionary<(string Name, string Path), string> Cookies { get; private init; } = [];

    /// <summary>The Set-Cookie lines of all answers.</summary>
    public List<string> SetCookies { get; } = [];

    /// <summary>Where it does not go, but stops and shows the address.</summary>
    public Predicate<Uri> StopsAt { get; set; } = _ => false;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Another one with the same cookies.</summary>
    public Browser Copy() => new(home) { Cookies = new(Cookies) };

    public Task<BrowserPage> OpenAsync(string address) => GoAsync(HttpMethod.Get, new Uri(home, address), null);

    /// <summary>Sends the only form of a page, with these values.</summary>
    public Task<BrowserPage> SendFormAsync(BrowserPage page, params (string Name, string Value)[] values) => GoAsync(
        HttpMethod.Post, new Uri(page.Address, Action().Match(page.Body).Groups[1].Value),
        [.. HiddenField().Matches(page.Body).Select(field => KeyValuePair.Create(field.Groups[1].Value, field.Groups[2].Value)), .. values.Select(value => KeyValuePair.Create(value.Name, value.Value))]);

    public async Task<JsonElement> PostAsync(string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(home, path)) { Content = JsonContent.Create(body) };
        using var response = await SendAsync(request);
        var text = await response.Content.ReadAsStringAsync(Cancellation);

        return text.Length == 0 ? default : JsonElement.Parse(text);
    }

    /// <summary>Through the provider as this person, by its forms; the page it ends at.</summary>
    public async Task<BrowserPage> SignInAsync(string subject, string returnTo = "/")
    {
        var page = await OpenAsync($"/account/openid/sign-in?returnTo={Uri.EscapeDataString(returnTo)}");
        while (page.Body.Contains("name=\"prompt\"", StringComparison.Ordinal))
        {
            page = page.Body.Contains("value=\"login\"", StringComparison.Ordinal)
                ? await SendFormAsync(page, ("login", subject), ("password", "any"))
                : await SendFormAsync(page);
        }

        return page;
    }

    /// <summary>Who is signed in to the register here; null: nobody.</summary>
    public async Task<(string Name, string Role)?> WhoAsync()
    {
        var answer = await PostAsync("/graphql", new { query = "{ me { name role } }" });

        return answer.GetProperty("data").GetProperty("me") is { ValueKind: JsonValueKind.Object } me ? (me.GetProperty("name").GetString()!, me.GetProperty("role").GetString()!) : null;
    }

    public void Dispose() => _http.Dispose();

    private async Task<BrowserPage> GoAsync(HttpMethod method, Uri address, IReadOnlyList<KeyValuePair<string, string>>? form)
    {
        for (var step = 0; step < MostRedirects; step++)
        {
            if (StopsAt(address))
            {
                return new BrowserPage(address, HttpStatusCode.OK, "");
            }

            using var request = new HttpRequestMessage(method, address) { Content = form is null ? null : new FormUrlEncodedContent(form) };
            using var response = await SendAsync(request);
            if (response.Headers.Location is not { } next)
            {
                return new BrowserPage(address, response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
            }

            (method, address, form) = (HttpMethod.Get, new Uri(address, next), null);
        }

        throw new InvalidOperationException($"Sent on and on, last to {address}.");
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        var path = request.RequestUri!.AbsolutePath;
        var sent = Cookies.Where(cookie => path.StartsWith(cookie.Key.Path, StringComparison.Ordinal)).Select(cookie => $"{cookie.Key.Name}={cookie.Value}");
        _ = request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", sent));
        var response = await _http.SendAsync(request, Cancellation);
        foreach (var line in response.Headers.TryGetValues("Set-Cookie", out var lines) ? lines : [])
        {
            Keep(line);
        }

        return response;
    }

    private void Keep(string line)
    {
        SetCookies.Add(line);
        var parts = line.Split("; ");
        var (name, value) = parts[0].Split('=', 2) is [var first, var rest] ? (first, rest) : (parts[0], "");
        var path = parts.FirstOrDefault(part => part.StartsWith("path=", StringComparison.OrdinalIgnoreCase))?[5..] ?? "/";
        if (value.Length > 0)
        {
            Cookies[(name, path)] = value;
        }
        else
        {
            _ = Cookies.Remove((name, path));
        }
    }

    [GeneratedRegex("""<form[^>]* action="([^"]+)""")]
    private static partial Regex Action();

    [GeneratedRegex("""<input type="hidden" name="([^"]+)" value="([^"]*)""")]
    private static partial Regex HiddenField();
}

/// <summary>Where a browser has come to.</summary>
public sealed record BrowserPage(Uri Address, HttpStatusCode Status, string Body)
{
    /// <summary>The refusal that the sign-in page is told to show; null: none.</summary>
    public string? Refusal => Address.Query.StartsWith("?refused=", StringComparison.Ordinal) ? Address.Query["?refused=".Length..] : null;
}
