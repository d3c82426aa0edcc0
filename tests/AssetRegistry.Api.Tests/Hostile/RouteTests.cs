using System.Net;
using System.Net.Sockets;
using System.Text;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>Every address of the server: closed to nobody, composed whatever stands in it, and never the way to another place.</summary>
public sealed class RouteTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    /// <summary>What is answered without an account: the way in, what the page needs to draw it, and whether the server is well. GraphQL decides field by field.</summary>
    private static readonly string[] Open = ["/health/live", "/health/ready", "/config.json", "/account/sign-in", "/account/sign-out", "/account/openid", "/account/openid/sign-in", "/graphql"];

    private static readonly string[] Segments =
    [
        "..%2f..%2fetc%2fpasswd", "../../etc/passwd", "%00", "\u0000", "' or 1=1 --", "<script>alert(1)</script>", "-1", "99999999999999999999", "NaN", "1e309",
        "con", ".", "..", "%", "\r\nX-Injected: 1", "٣", "1;2", new('a', 2_000),
    ];

    public static TheoryData<string> Accounts => ["landfund", "commune", "agency", "finance", "province", "planner", "auditor", "admin"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_gets_past_a_route_that_is_not_meant_for_everybody()
    {
        using var nobody = registry.Server.Anonymous();
        var routes = ApiRoutes.Of(registry.Server).Where(route => !Open.Contains(route.Pattern)).ToList();
        Assert.True(routes.Count > 20, $"Only {routes.Count} routes.");

        foreach (var (method, pattern) in routes)
        {
            using var response = await SendAsync(nobody, method, ApiRoutes.Fill(pattern, "1"));

            // How a file may be uploaded is told before it is, as tus asks for.
            Assert.True(response.StatusCode == (method == "OPTIONS" ? HttpStatusCode.NoContent : HttpStatusCode.Unauthorized), $"{method} {pattern}: {response.StatusCode}");
        }
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Whatever_stands_in_an_address_is_answered_and_leads_nowhere_else(string account)
    {
        var client = await registry.AsAsync(account);
        var routes = ApiRoutes.Of(registry.Server).Where(route => route.Pattern is not "/account/sign-out").ToList();
        foreach (var (index, (method, pattern)) in routes.Index())
        {
            foreach (var segment in SegmentsOf(account, index))
            {
                var query = string.Join('&', ((string[])["f", "bbox", "asOf", "limit", "crs", "datetime", "filter", "facility", "id", "v", "returnTo", "refused"])
                    .Select(name => $"{name}={Uri.EscapeDataString(segment)}"));
                using var response = await SendAsync(client, method, $"{ApiRoutes.Fill(pattern, segment)}?{query}");
                var body = await response.Content.ReadAsStringAsync(Cancellation);

                new RawAnswer(response.StatusCode, body).AssertIsComposed();
                Assert.False(response.Headers.Contains("X-Injected"), pattern);
                Assert.DoesNotContain("root:", body, StringComparison.Ordinal);
                Assert.DoesNotContain("   at AssetRegistry", body, StringComparison.Ordinal);
                Assert.False(
                    response.Content.Headers.ContentType?.MediaType is "text/html" && body.Contains("<script>alert(1)", StringComparison.Ordinal), $"{method} {pattern}: {body}");
                Assert.True(response.Headers.Location is not { IsAbsoluteUri: true } elsewhere || elsewhere.Host == registry.Server.Address.Host, $"{response.Headers.Location}");
            }
        }
    }

    /// <summary>Every route meets every text and every account; which of the accounts meets it with which of the texts goes around.</summary>
    private static IEnumerable<string> SegmentsOf(string account, int route)
    {
        var place = Accounts.Select(row => row.Data).ToList().IndexOf(account);

        return Segments.Where((_, index) => (index + route + place) % 4 == 0);
    }

    [Fact]
    public async Task Every_answer_keeps_the_browser_to_the_register()
    {
        using var nobody = registry.Server.Anonymous();
        foreach (var (method, pattern) in ApiRoutes.Of(registry.Server))
        {
            using var response = await SendAsync(nobody, method, ApiRoutes.Fill(pattern, "1"));

            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
            Assert.DoesNotContain(response.Headers, header => header.Key is "Server" or "X-Powered-By" || header.Key.StartsWith("Access-Control-Allow", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("X-HTTP-Method-Override", "DELETE")]
    [InlineData("X-Original-URL", "/exports/audit-bundle.zip")]
    [InlineData("X-Rewrite-URL", "/exports/audit-bundle.zip")]
    [InlineData("X-Forwarded-User", "admin")]
    [InlineData("X-Remote-User", "admin")]
    [InlineData("X-Forwarded-For", "10.0.0.1, 127.0.0.1")]
    [InlineData("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.")]
    [InlineData("Authorization", "Basic YWRtaW46")]
    [InlineData("Authorization", "Negotiate YWRtaW4=")]
    [InlineData("Cookie", "assetregistry=admin; assetregistry=CfDJ8")]
    public async Task No_header_makes_somebody_of_nobody(string name, string value)
    {
        using var nobody = registry.Server.Anonymous();
        Assert.True(nobody.Http.DefaultRequestHeaders.TryAddWithoutValidation(name, value));

        var answer = await nobody.PostRawAsync("/graphql", """{ "query": "{ me { name } }" }""");

        answer.AssertIsComposed();
        Assert.DoesNotContain("admin", answer.Body, StringComparison.Ordinal);
        using var export = await nobody.Http.GetAsync("/exports/facilities.xlsx", Cancellation);
        Assert.Equal(HttpStatusCode.Unauthorized, export.StatusCode);
    }

    /// <summary>Other sites can make a browser send forms and plain texts with its cookies; none of these is a command.</summary>
    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task What_another_site_can_make_a_browser_send_is_no_command(string contentType)
    {
        var admin = await registry.AsAsync("admin");
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("""{ "query": "mutation { __typename }" }"""));
        content.Headers.Add("Content-Type", contentType);

        using var response = await admin.Http.PostAsync("/graphql", content, Cancellation);

        Assert.InRange((int)response.StatusCode, 400, 499);
    }

    [Fact]
    public async Task A_command_does_not_travel_in_an_address()
    {
        var admin = await registry.AsAsync("admin");

        using var response = await admin.Http.GetAsync("/graphql?query=mutation%7B__typename%7D", Cancellation);

        Assert.InRange((int)response.StatusCode, 400, 499);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/account/sign-in")]
    public async Task A_body_beyond_the_limit_is_refused_before_it_is_read(string path)
    {
        using var nobody = registry.Server.Anonymous();
        using var content = new ByteArrayContent(new byte[32 * 1024 * 1024]);
        content.Headers.Add("Content-Type", "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.ExpectContinue = true;

        using var response = await nobody.Http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    /// <summary>Whoever begins a body and sends no more holds no connection: the server hangs up by itself.</summary>
    [Theory]
    [InlineData("/graphql")]
    [InlineData("/account/sign-in")]
    public async Task A_body_that_does_not_come_is_not_waited_for(string path)
    {
        var address = registry.Server.Address;
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, Cancellation);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{{"), Cancellation);

        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(Cancellation).WaitAsync(TimeSpan.FromSeconds(60), Cancellation);

        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> SendAsync(RegistryClient client, string method, string address)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));

        return client.Http.SendAsync(request, Cancellation);
    }
}
