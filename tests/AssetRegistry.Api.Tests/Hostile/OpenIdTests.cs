using System.Net;
using System.Web;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>Sign-in through a provider, tried by those who are not who they say: forged tokens, answers of other sign-ins, and ways to elsewhere.</summary>
public sealed class OpenIdTests(RegistryWithProvider registry) : IClassFixture<RegistryWithProvider>
{
    private const string Callback = "/account/openid/callback";

    private static readonly string[] Odd = ["", "%00", "' or 1=1 --", "<script>alert(1)</script>", "%0d%0aX-Injected:%201", "https://elsewhere.example", new('a', 1_000)];

    public static TheoryData<string> Elsewhere =>
    [
        "https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "\\\\elsewhere.example", "/\t/elsewhere.example", "/\n//elsewhere.example", "http:elsewhere.example",
        "javascript:alert(1)", "/..//elsewhere.example", "/./\\elsewhere.example", "elsewhere.example", "@elsewhere.example", "/%09/../\u0000", "", "///elsewhere.example", "/a/../..//elsewhere.example",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("otherKey")]
    [InlineData("unsigned")]
    [InlineData("publicKeyAsSecret")]
    [InlineData("clientSecret")]
    [InlineData("changedPayload")]
    [InlineData("otherAudience")]
    [InlineData("otherIssuer")]
    [InlineData("otherNonce")]
    [InlineData("withoutNonce")]
    [InlineData("otherSubject")]
    [InlineData("expired")]
    public async Task A_forged_identity_opens_nothing(string forgery)
    {
        await registry.Provider.KnowAsync("ke-gian", null, "so-quan-tri");
        using var browser = registry.Browser();
        await registry.Provider.ForgeAsync(forgery);

        var page = await browser.SignInAsync("ke-gian");

        Assert.Equal("NOT_ACCEPTED", page.Refusal);
        Assert.Null(await browser.WhoAsync());
        var accounts = (await (await registry.AsAsync("admin")).QueryAsync("{ accounts { displayName } }")).GetProperty("accounts");
        Assert.DoesNotContain("Cán bộ ke-gian", accounts.EnumerateArray().Select(account => account.GetProperty("displayName").GetString()));
    }

    /// <summary>The provider asks its clients for PKCE, and takes what they want from the server itself (RFC 9126): state and nonce are in no address.</summary>
    [Fact]
    public async Task The_way_there_says_nothing_and_is_another_one_every_time()
    {
        using var browser = registry.Browser();
        browser.StopsAt = address => address.Port == registry.Provider.Address.Port;

        var first = HttpUtility.ParseQueryString((await browser.OpenAsync("/account/openid/sign-in")).Address.Query);
        var second = HttpUtility.ParseQueryString((await browser.OpenAsync("/account/openid/sign-in")).Address.Query);

        Assert.Equal(["client_id", "request_uri"], first.AllKeys.Order());
        Assert.NotEqual(first["request_uri"], second["request_uri"]);
        Assert.All(browser.SetCookies, cookie => Assert.All(["path=/", "samesite=lax", "httponly"], attribute => Assert.Contains(attribute, cookie.Split("; "))));
        Assert.Equal(4, browser.SetCookies.Select(cookie => cookie.Split('=')[0]).Distinct().Count());
    }

    [Fact]
    public async Task An_answer_works_once_and_in_the_browser_that_asked()
    {
        var (asking, answer) = await AnsweredAsync("mot-lan");
        using var browser = asking;
        using var other = registry.Browser();
        Assert.Equal("NOT_ACCEPTED", (await other.OpenAsync(answer.PathAndQuery)).Refusal);
        using var same = browser.Copy();

        Assert.Null((await browser.OpenAsync(answer.PathAndQuery)).Refusal);

        Assert.NotNull(await browser.WhoAsync());
        Assert.Equal("NOT_ACCEPTED", (await browser.OpenAsync(answer.PathAndQuery)).Refusal);
        Assert.Equal("NOT_ACCEPTED", (await same.OpenAsync(answer.PathAndQuery)).Refusal);
        Assert.Null(await same.WhoAsync());
        Assert.Null(await other.WhoAsync());
    }

    [Theory]
    [InlineData("state")]
    [InlineData("code")]
    public async Task A_changed_answer_is_no_answer(string field)
    {
        var (asking, answer) = await AnsweredAsync("doi-thu");
        using var browser = asking;
        var values = HttpUtility.ParseQueryString(answer.Query);
        values[field] = values[field]![..^4] + "AAAA";

        Assert.Equal("NOT_ACCEPTED", (await browser.OpenAsync($"{Callback}?{values}")).Refusal);
        Assert.Null(await browser.WhoAsync());
    }

    [Fact]
    public async Task What_the_provider_refuses_becomes_a_sentence_of_the_register()
    {
        var (asking, answer) = await AnsweredAsync("tu-choi");
        using var browser = asking;
        var state = HttpUtility.ParseQueryString(answer.Query)["state"];

        var page = await browser.OpenAsync($"{Callback}?error=access_denied&error_description={Uri.EscapeDataString("<b>Call 0123</b>")}&state={Uri.EscapeDataString(state!)}");

        Assert.Equal("DENIED", page.Refusal);
        Assert.DoesNotContain("0123", page.Address.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "NOT_MAPPED", "chưa được cấp vai trò nào")]
    [InlineData("en", "NOT_MAPPED", "you have no role in the register yet")]
    [InlineData("en", "<script>", null)]
    public async Task The_page_is_told_what_to_say_by_a_code_of_a_list(string language, string code, string? sentence)
    {
        using var client = registry.Server.Anonymous(language);

        var told = System.Text.Json.JsonElement.Parse(await client.Http.GetStringAsync($"/account/openid?refused={Uri.EscapeDataString(code)}", Cancellation));

        Assert.Equal(IdentityProvider.Label, told.GetProperty("label").GetString());
        Assert.Equal(sentence is null, told.GetProperty("refusal").GetString() is null);
        Assert.Contains(sentence ?? "", told.GetProperty("refusal").GetString() ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task Signing_in_leads_to_no_other_site(string returnTo)
    {
        await registry.Provider.KnowAsync("di-dau", null, "so-quy-hoach");
        using var browser = registry.Browser();
        browser.StopsAt = address => address.Port != registry.Provider.Address.Port && address.AbsolutePath is not (Callback or "/account/openid/sign-in");

        var page = await browser.SignInAsync("di-dau", returnTo);

        Assert.Equal(registry.Server.Address.Authority, page.Address.Authority);
        Assert.False(page.Address.PathAndQuery.StartsWith("//", StringComparison.Ordinal), page.Address.PathAndQuery);
    }

    [Fact]
    public async Task Whatever_comes_back_is_answered_and_leads_nowhere_else()
    {
        using var nobody = registry.Server.Anonymous();
        foreach (var text in Odd)
        {
            foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post])
            {
                using var request = new HttpRequestMessage(method, new Uri($"{Callback}?code={text}&state={text}&error={text}&iss={text}&id_token={text}", UriKind.Relative));
                using var response = await nobody.Http.SendAsync(request, Cancellation);

                new RawAnswer(response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation)).AssertIsComposed();
                Assert.False(response.Headers.Contains("X-Injected"));
                Assert.Equal("/?refused=NOT_ACCEPTED", response.Headers.Location?.OriginalString);
                Assert.Contains("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_flood_of_answers_is_refused_like_any_other_and_noted_once_an_hour()
    {
        await using var server = await TestServer.StartAsync(
            await registry.EmptyDatabaseAsync(Cancellation), demo: false, limits: new RequestLimits(PerSecond: 1, AtOnce: 10), openId: registry.Provider.Options);
        using var nobody = server.Anonymous();

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => nobody.Http.GetAsync($"{Callback}?code=1&state=1", Cancellation)));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.True(await new EventLog(server).ReadAsync<bool>(
            $"select bool_and(times = 1) from registry.security_event where refusal = '{RequestLimiting.Code}' and action = 'GET {Callback}'"));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task A_provider_that_is_away_is_said_to_be_away()
    {
        await using var server = await TestServer.StartAsync(
            await registry.EmptyDatabaseAsync(Cancellation), demo: false, openId: registry.Provider.Options with { Authority = new Uri("http://127.0.0.1:9") });
        using var browser = new Browser(server.Address);

        Assert.Equal("UNREACHABLE", (await browser.OpenAsync("/account/openid/sign-in")).Refusal);
    }

    [Fact]
    public async Task A_register_without_a_provider_says_so()
    {
        await using var server = await TestServer.StartAsync(await registry.EmptyDatabaseAsync(Cancellation), demo: false);
        using var client = server.Anonymous();

        using var refused = await client.Http.GetAsync("/account/openid/sign-in", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Equal("""{"label":null,"refusal":null}""", await client.Http.GetStringAsync("/account/openid", Cancellation));
        using var callback = await client.Http.GetAsync(Callback, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, callback.StatusCode);
    }

    /// <summary>A browser that was sent back by the provider, before it goes; and where it is sent.</summary>
    private async Task<(Browser Browser, Uri Answer)> AnsweredAsync(string subject)
    {
        await registry.Provider.KnowAsync(subject, null, "so-quy-hoach");
        var browser = registry.Browser();
        browser.StopsAt = address => address.AbsolutePath == Callback;
        var answer = (await browser.SignInAsync(subject)).Address;
        browser.StopsAt = _ => false;

        return (browser, answer);
    }
}
