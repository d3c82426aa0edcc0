using System.Net;
using System.Text.Json;
using AssetRegistry.Accounts;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.OpenId;

/// <summary>What the register makes of somebody whom a provider has named.</summary>
public sealed class OpenIdSignInTests(RegistryWithProvider registry) : IClassFixture<RegistryWithProvider>
{
    [Fact]
    public async Task The_first_sign_in_opens_an_account_and_the_history_names_the_provider()
    {
        await registry.Provider.KnowAsync("mai", null, "so-quy-hoach", "thư viện");
        using var browser = registry.Browser();

        var page = await browser.SignInAsync("mai", "/facilities?q=tru+so#map");

        Assert.Equal(new Uri(registry.Server.Address, "/facilities?q=tru+so#map"), page.Address);
        var (name, role) = (await browser.WhoAsync())!.Value;
        Assert.Equal("PLANNER", role);
        var account = await ReadAsync(name);
        Assert.Equal(("Cán bộ mai", registry.Provider.Address.OriginalString), (account.GetProperty("displayName").GetString(), account.GetProperty("provider").GetString()));
        var opened = Assert.Single(account.GetProperty("timeline").EnumerateArray());
        Assert.Equal(registry.Provider.Address.OriginalString, opened.GetProperty("account").GetString());
        Assert.Equal("groups: so-quy-hoach", opened.GetProperty("reason").GetString());
        _ = Assert.Single(account.GetProperty("sessions").EnumerateArray());
    }

    [Fact]
    public async Task Who_comes_in_and_who_is_turned_away_stands_in_the_log()
    {
        await registry.Provider.KnowAsync("ghi", null, "so-quy-hoach");
        await registry.Provider.KnowAsync("la", null, "thư viện");
        using var known = registry.Browser();
        using var stranger = registry.Browser();

        _ = await known.SignInAsync("ghi");
        Assert.Equal("NOT_MAPPED", (await stranger.SignInAsync("la")).Refusal);

        var name = (await known.WhoAsync())!.Value.Name;
        var log = (await (await registry.AsAsync("auditor")).QueryAsync("{ securityEvents { account action refusal } }")).GetProperty("securityEvents").EnumerateArray().ToList();
        Assert.Contains(log, line => line.GetProperty("account").GetString() == name && line.GetProperty("refusal").GetString() is null);
        Assert.Contains(log, line => line.GetProperty("action").GetString() == "GET /account/openid/callback" && line.GetProperty("refusal").GetString() == "NOT_MAPPED");
    }

    [Fact]
    public async Task Two_first_sign_ins_at_once_meet_at_one_account()
    {
        await registry.Provider.KnowAsync("doi", null, "so-kiem-toan");
        using var one = registry.Browser();
        using var other = registry.Browser();

        _ = await Task.WhenAll(one.SignInAsync("doi"), other.SignInAsync("doi"));

        Assert.NotNull(await one.WhoAsync());
        Assert.Equal(await one.WhoAsync(), await other.WhoAsync());
    }

    [Fact]
    public async Task Rights_that_change_at_the_provider_hold_from_the_next_sign_in_in_every_session()
    {
        var body = (await (await registry.AsAsync("agency")).QueryAsync("{ me { organisation { code } } }")).GetProperty("me").GetProperty("organisation").GetProperty("code").GetString();
        await registry.Provider.KnowAsync("chuyen", null, "so-quy-hoach");
        using var before = registry.Browser();
        _ = await before.SignInAsync("chuyen");
        await registry.Provider.KnowAsync("chuyen", body, "so-co-quan");
        Assert.Equal("PLANNER", (await before.WhoAsync())!.Value.Role);

        using var after = registry.Browser();
        _ = await after.SignInAsync("chuyen");

        Assert.Equal("AGENCY_OFFICIAL", (await after.WhoAsync())!.Value.Role);
        Assert.Equal(await after.WhoAsync(), await before.WhoAsync());
        var timeline = (await ReadAsync((await after.WhoAsync())!.Value.Name)).GetProperty("timeline");
        Assert.Equal(["ACCOUNT_RIGHTS_CHANGED", "ACCOUNT_OPENED"], timeline.EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()));
        Assert.Equal($"groups: so-co-quan; organisation: {body}", timeline[0].GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData(null, "NOT_MAPPED", "thư viện")]
    [InlineData(null, "NOT_MAPPED", "ADMINISTRATOR")]
    [InlineData(null, "NOT_MAPPED", "Administrator", "so-quan-tri ")]
    [InlineData(null, "NOT_MAPPED")]
    [InlineData(null, "ORGANISATION_NOT_FIT", "so-co-quan")]
    [InlineData("không có", "ORGANISATION_NOT_FIT", "so-quy-hoach")]
    public async Task Whom_no_mapping_fits_is_told_and_gets_no_account(string? organisation, string refusal, params string[] groups)
    {
        var subject = $"khach-{Guid.NewGuid():N}";
        await registry.Provider.KnowAsync(subject, organisation, groups);
        using var browser = registry.Browser();

        var page = await browser.SignInAsync(subject);

        Assert.Equal(refusal, page.Refusal);
        Assert.Null(await browser.WhoAsync());
        Assert.DoesNotContain(await AllAsync(), account => account.GetProperty("displayName").GetString()!.Contains(subject, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_administrator_is_who_the_mapping_calls_so_and_nobody_changes_a_providers_account_here()
    {
        await registry.Provider.KnowAsync("truong", null, "so-quy-hoach", "so-quan-tri");
        using var browser = registry.Browser();
        _ = await browser.SignInAsync("truong");
        var (name, role) = (await browser.WhoAsync())!.Value;
        Assert.Equal("ADMINISTRATOR", role);

        Assert.Equal("ACCOUNT_KEPT_BY_PROVIDER", await CodeAsync(AccountInputs.ChangeRights(await ReadAsync(name))));
        Assert.Equal("ACCOUNT_KEPT_BY_PROVIDER", await CodeAsync(AccountInputs.ResetPassword(await ReadAsync(name))));
        Assert.Equal("PASSWORD_SIGN_IN_NEEDED", (await browser.PostAsync("/account/second-factor/begin", new { password = "" })).GetProperty("code").GetString());
        Assert.Equal("WRONG_PASSWORD", (await browser.PostAsync("/account/password", new { password = "", newPassword = "mưa trên bản Tả Lèng" })).GetProperty("code").GetString());
        using var local = registry.Server.Anonymous();
        using var refused = await local.PostSignInAsync(name, DemoRegistry.Password);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task A_disabled_account_is_out_and_stays_out()
    {
        await registry.Provider.KnowAsync("nghi", null, "so-quy-hoach");
        using var browser = registry.Browser();
        _ = await browser.SignInAsync("nghi");
        var (name, _) = (await browser.WhoAsync())!.Value;

        _ = await registry.Journey.GiveAsync("admin", AccountInputs.Disable(await ReadAsync(name)));

        Assert.Null(await browser.WhoAsync());
        await registry.Provider.KnowAsync("nghi", null, "so-quan-tri");
        Assert.Equal("ACCOUNT_DISABLED", (await browser.SignInAsync("nghi")).Refusal);
        Assert.Null(await browser.WhoAsync());
        Assert.Equal("PLANNER", (await ReadAsync(name)).GetProperty("role").GetString());
    }

    [Fact]
    public async Task Nobody_becomes_the_holder_of_a_local_account_by_what_he_is_called_elsewhere()
    {
        await registry.Provider.KnowAsync("admin", null, "so-quy-hoach");
        using var browser = registry.Browser();
        _ = await browser.SignInAsync("admin");
        Assert.StartsWith("sso-", (await browser.WhoAsync())!.Value.Name, StringComparison.Ordinal);

        await registry.Provider.KnowAsync("san", null, "so-quy-hoach");
        var name = new ExternalIdentity(registry.Provider.Address.OriginalString, "san").AccountName;
        _ = await registry.Journey.GiveAsync("admin", AccountInputs.Open(name));
        using var other = registry.Browser();

        Assert.Equal("ACCOUNT_NOT_HIS", (await other.SignInAsync("san")).Refusal);
        Assert.Null(await other.WhoAsync());
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_leads_to_the_providers_way_out()
    {
        await registry.Provider.KnowAsync("ve", null, "so-quy-hoach");
        using var browser = registry.Browser();
        _ = await browser.SignInAsync("ve");
        using var thief = browser.Copy();

        var next = (await browser.PostAsync("/account/sign-out", new { })).GetProperty("next").GetString()!;

        Assert.Null(await browser.WhoAsync());
        Assert.Null(await thief.WhoAsync());
        Assert.StartsWith(registry.Provider.Address.OriginalString, next, StringComparison.Ordinal);
        var home = await browser.SendFormAsync(await browser.OpenAsync(next), ("logout", "yes"));
        Assert.Equal(registry.Server.Address, home.Address);
        var again = await browser.OpenAsync("/account/openid/sign-in");
        Assert.Contains("value=\"login\"", again.Body, StringComparison.Ordinal);
        using var local = await registry.Server.SignInAsync("planner");
        Assert.Empty((await local.PostRawAsync("/account/sign-out", "{}")).Body);
    }

    private async Task<IEnumerable<JsonElement>> AllAsync() =>
        (await (await registry.AsAsync("admin")).QueryAsync("{ accounts { id version name displayName role provider sessions { id } timeline { kind account reason } } }"))
            .GetProperty("accounts").EnumerateArray();

    private async Task<JsonElement> ReadAsync(string name) => (await AllAsync()).Single(account => account.GetProperty("name").GetString() == name);

    private async Task<string> CodeAsync(CommandInput command) => (await (await registry.AsAsync("admin")).GiveAsync(command)).Code();
}
