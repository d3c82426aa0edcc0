using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Access;

/// <summary>An account with a second factor opens to whoever has the password and a code, each code once.</summary>
public sealed class SecondFactorTests(DemoRegistry registry) : IAsyncLifetime
{
    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private TestServer? _server;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private TestServer Server => _server!;

    public async ValueTask InitializeAsync() => _server = await registry.CopyAsync(Cancellation, clock: _clock);

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    [Fact]
    public async Task With_it_the_password_alone_opens_nothing_and_a_code_opens_once()
    {
        using var owner = await Server.SignInAsync("planner");
        using var elsewhere = await Server.SignInAsync("planner");
        var (app, recovery) = await SetUpAsync(owner);
        Assert.Equal(10, recovery.Count);
        Assert.Equal((true, 10), await StandAsync(owner));
        Assert.Null(await NameAsync(elsewhere));

        Assert.Equal((HttpStatusCode.Forbidden, "SECOND_FACTOR_REQUIRED"), await SignInAsync("planner", null));
        Assert.Equal((HttpStatusCode.Forbidden, "WRONG_CODE"), await SignInAsync("planner", "000000"));
        Assert.Equal((HttpStatusCode.Forbidden, "WRONG_CODE"), await SignInAsync("planner", CodeOf(app)));
        _clock.Advance(TimeSpan.FromSeconds(30));
        var code = CodeOf(app);
        var both = await Task.WhenAll(SignInAsync("planner", code), SignInAsync("planner", $" {code[..3]} {code[3..]} "));

        Assert.Single(both, answer => answer.Status == HttpStatusCode.OK);
        Assert.Single(both, answer => answer.Code == "WRONG_CODE");
    }

    [Fact]
    public async Task A_code_from_paper_opens_once()
    {
        using var owner = await Server.SignInAsync("landfund");
        var (_, recovery) = await SetUpAsync(owner);

        Assert.Equal(HttpStatusCode.OK, (await SignInAsync("landfund", recovery[3].ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal))).Status);
        Assert.Equal("WRONG_CODE", (await SignInAsync("landfund", recovery[3])).Code);
        Assert.Equal((true, 9), await StandAsync(owner));
    }

    [Fact]
    public async Task It_is_set_up_and_taken_away_only_with_the_password_and_a_code()
    {
        using var owner = await Server.SignInAsync("finance");
        Assert.Equal("WRONG_PASSWORD", await CodeAsync(owner, "begin", new { password = "guess" }));
        Assert.Equal("WRONG_CODE", await CodeAsync(owner, "confirm", new { code = "123456" }));
        var (app, _) = await SetUpAsync(owner);
        Assert.Equal("SECOND_FACTOR_ALREADY_ON", await CodeAsync(owner, "begin", new { password = DemoRegistry.Password }));
        Assert.Equal("WRONG_CODE", await CodeAsync(owner, "remove", new { password = DemoRegistry.Password, code = CodeOf(app) }));
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("WRONG_PASSWORD", await CodeAsync(owner, "remove", new { password = "guess", code = CodeOf(app) }));

        using var removed = await PostAsync(owner, "remove", new { password = DemoRegistry.Password, code = CodeOf(app) });

        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.Equal((false, 0), await StandAsync(owner));
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync("finance", null)).Status);
    }

    [Fact]
    public async Task Begun_and_never_confirmed_it_asks_nobody_for_a_code()
    {
        using var owner = await Server.SignInAsync("agency");
        using var begun = await PostAsync(owner, "begin", new { password = DemoRegistry.Password });
        var key = await begun.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal($"otpauth://totp/AssetRegistry:agency?secret={key.GetProperty("key").GetString()}&issuer=AssetRegistry", key.GetProperty("address").GetString());
        Assert.StartsWith("data:image/svg+xml;base64,", key.GetProperty("picture").GetString(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await SignInAsync("agency", null)).Status);
        Assert.Equal((false, 0), await StandAsync(owner));
    }

    [Fact]
    public async Task Guessing_codes_comes_to_its_end()
    {
        using var owner = await Server.SignInAsync("auditor");
        _ = await SetUpAsync(owner);

        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 12; attempt++)
        {
            answers.Add((await SignInAsync("auditor", $"{attempt:000000}")).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task What_the_app_and_the_paper_hold_lies_nowhere_in_the_open()
    {
        using var owner = await Server.SignInAsync("commune");
        var (app, recovery) = await SetUpAsync(owner);

        var stored = await new EventLog(Server).ReadAsync<string>("select data::text from registry.mt_doc_accountsecret where id = 'commune'");

        Assert.DoesNotContain(app, stored, StringComparison.Ordinal);
        Assert.All(recovery, code => Assert.DoesNotContain(code, stored, StringComparison.Ordinal));
    }

    private string CodeOf(string key) => AuthenticatorApp.CodeOf(key, _clock.GetUtcNow());

    private Task<(string Key, IReadOnlyList<string> Recovery)> SetUpAsync(RegistryClient owner) => AuthenticatorApp.SetUpAsync(owner, _clock.GetUtcNow());

    private async Task<(HttpStatusCode Status, string? Code)> SignInAsync(string account, string? code)
    {
        using var client = Server.Anonymous();
        using var response = await client.Http.PostAsJsonAsync("/account/sign-in", new { account, password = DemoRegistry.Password, code }, Cancellation);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);

        return (response.StatusCode, answer.TryGetProperty("code", out var refused) ? refused.GetString() : null);
    }

    private static Task<HttpResponseMessage> PostAsync(RegistryClient client, string step, object body) =>
        client.Http.PostAsJsonAsync($"/account/second-factor/{step}", body, Cancellation);

    private static async Task<string?> CodeAsync(RegistryClient client, string step, object body)
    {
        using var response = await PostAsync(client, step, body);

        return (await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("code").GetString();
    }

    private static async Task<(bool IsOn, int RecoveryCodes)> StandAsync(RegistryClient client)
    {
        var answer = await client.Http.GetFromJsonAsync<JsonElement>("/account/second-factor", Cancellation);

        return (answer.GetProperty("isOn").GetBoolean(), answer.GetProperty("recoveryCodes").GetInt32());
    }

    private static async Task<string?> NameAsync(RegistryClient client)
    {
        var me = (await client.QueryAsync("{ me { name } }")).GetProperty("me");

        return me.ValueKind == JsonValueKind.Null ? null : me.GetProperty("name").GetString();
    }
}
