using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Access;

/// <summary>Sessions are known by the register, listed, and end at once wherever they are used.</summary>
public sealed class SessionTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private static readonly SessionLimits Limits = new(TimeSpan.FromMinutes(30), TimeSpan.FromHours(12));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_cookie_that_was_kept_is_worth_nothing_after_signing_out()
    {
        using var client = copy.Server.Anonymous();
        using var signedIn = await client.PostSignInAsync("planner", DemoRegistry.Password);
        using var thief = With(signedIn);
        Assert.Equal("planner", await NameAsync(thief));

        using var signedOut = await client.Http.PostAsJsonAsync("/account/sign-out", new { }, Cancellation);

        Assert.Equal(HttpStatusCode.NoContent, signedOut.StatusCode);
        Assert.Null(await NameAsync(thief));
    }

    [Fact]
    public async Task One_sees_ones_own_sessions_and_ends_the_other_ones()
    {
        using var here = await copy.Server.SignInAsync("landfund");
        using var there = await copy.Server.SignInAsync("landfund");
        var sessions = await SessionsAsync(here);
        Assert.Equal(2, sessions.Count);
        var other = sessions.Single(session => !session.GetProperty("isCurrent").GetBoolean());
        Assert.Equal("127.0.0.1", other.GetProperty("address").GetString()!.Replace("::ffff:", "", StringComparison.Ordinal));

        using var stranger = await copy.Server.SignInAsync("finance");
        Assert.Equal("SESSION_NOT_FOUND", (await EndAsync(stranger, other)).Code());
        _ = (await EndAsync(here, other)).Noun("accountSession");

        Assert.Null(await NameAsync(there));
        Assert.Equal("landfund", await NameAsync(here));
        Assert.Single(await SessionsAsync(here));
    }

    [Fact]
    public async Task An_administrator_sees_and_ends_anybodys_sessions_and_others_see_none()
    {
        using var official = await copy.Server.SignInAsync("province");
        using var admin = await copy.Server.SignInAsync("admin");
        using var auditor = await copy.Server.SignInAsync("auditor");

        var seen = await SessionsOfAsync(admin, "province");
        Assert.Empty(await SessionsOfAsync(auditor, "province"));
        _ = (await EndAsync(admin, Assert.Single(seen))).Noun("accountSession");

        Assert.Null(await NameAsync(official));
    }

    [Fact]
    public async Task Another_password_ends_the_other_sessions()
    {
        using var here = await copy.Server.SignInAsync("agency");
        using var there = await copy.Server.SignInAsync("agency");

        using var changed = await here.Http.PostAsJsonAsync(
            "/account/password", new { password = DemoRegistry.Password, newPassword = "mưa trên bản Tả Lèng" }, Cancellation);

        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        Assert.Equal("agency", await NameAsync(here));
        Assert.Null(await NameAsync(there));
    }

    [Theory]
    [InlineData("cross-site", "/graphql", HttpStatusCode.Forbidden)]
    [InlineData("same-site", "/graphql", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "/account/sign-out", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", "/graphql", HttpStatusCode.OK)]
    [InlineData("none", "/graphql", HttpStatusCode.OK)]
    public async Task A_page_of_another_site_changes_nothing(string site, string path, HttpStatusCode status)
    {
        using var client = await copy.Server.SignInAsync("finance");
        client.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);

        var answer = await client.PostRawAsync(path, """{ "query": "{ me { name } }" }""");

        Assert.Equal(status, answer.Status);
        client.Http.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        Assert.Equal("finance", await NameAsync(client));
    }

    [Theory]
    [InlineData(29, 0, true)]
    [InlineData(30, 0, false)]
    [InlineData(0, 719, true)]
    [InlineData(0, 720, false)]
    public void A_session_runs_out_by_rest_and_by_age(int idleMinutes, int ageMinutes, bool isActive)
    {
        var now = new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
        var session = new AccountSession(Guid.NewGuid(), "planner", now.AddMinutes(-ageMinutes), now.AddMinutes(-idleMinutes), "", "");

        Assert.Equal(isActive, session.IsActive(now, Limits));
        Assert.False((session with { EndedAt = now }).IsActive(now, Limits));
    }

    [Theory]
    [InlineData("30", "12", 30, 720)]
    [InlineData(null, "no", 480, 720)]
    [InlineData("-1", "0", 480, 720)]
    public void Limits_that_are_no_numbers_are_the_usual_ones(string? idle, string? absolute, int idleMinutes, int absoluteMinutes) =>
        Assert.Equal(new SessionLimits(TimeSpan.FromMinutes(idleMinutes), TimeSpan.FromMinutes(absoluteMinutes)), SessionLimits.Read(idle, absolute));

    private RegistryClient With(HttpResponseMessage signedIn)
    {
        var client = copy.Server.Anonymous();
        client.Http.DefaultRequestHeaders.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);

        return client;
    }

    private static async Task<string?> NameAsync(RegistryClient client) =>
        (await client.QueryAsync("{ me { name } }")).GetProperty("me") is { ValueKind: JsonValueKind.Object } me ? me.GetProperty("name").GetString() : null;

    private static async Task<IReadOnlyList<JsonElement>> SessionsAsync(RegistryClient client) =>
        [.. (await client.QueryAsync("{ me { sessions { id isCurrent address } } }")).GetProperty("me").GetProperty("sessions").EnumerateArray()];

    private static async Task<IReadOnlyList<JsonElement>> SessionsOfAsync(RegistryClient client, string name) =>
    [
        .. (await client.QueryAsync("{ accounts { name sessions { id isCurrent } } }")).GetProperty("accounts").EnumerateArray()
            .Single(account => account.GetProperty("name").GetString() == name).GetProperty("sessions").EnumerateArray(),
    ];

    private static Task<MutationResult> EndAsync(RegistryClient client, JsonElement session) =>
        client.GiveAsync(CommandInput.Of("endAccountSession", "accountSession", ("sessionId", Ids.Of(session))));
}
