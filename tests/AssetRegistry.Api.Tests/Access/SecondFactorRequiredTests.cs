using System.Net;
using AssetRegistry.Access;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Tests.Hostile;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Access;

/// <summary>Where a role must have a second factor, its accounts set one up before they do anything else.</summary>
public sealed class SecondFactorRequiredTests(DemoRegistry registry) : IAsyncLifetime
{
    /// <summary>What is open before: the way to set one up, the way in and out, and what is anybody's.</summary>
    private static readonly string[] Open =
    [
        "/account/second-factor/", "/account/second-factor/begin", "/account/second-factor/confirm", "/account/second-factor/remove",
        "/account/sign-in", "/account/sign-out", "/account/openid", "/account/openid/sign-in", "/config.json", "/health/live", "/health/ready",
    ];

    private TestServer? _server;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private TestServer Server => _server!;

    public async ValueTask InitializeAsync() => _server = await registry.CopyAsync(Cancellation, secondFactorRoles: [Role.Administrator, Role.Auditor]);

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    [Fact]
    public async Task Before_it_is_set_up_every_other_route_refuses_and_afterwards_all_is_as_ever()
    {
        using var admin = await Server.SignInAsync("admin");
        foreach (var (method, pattern) in ApiRoutes.Of(Server).Where(route => !Open.Contains(route.Pattern)))
        {
            using var response = await admin.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), ApiRoutes.Fill(pattern, "1")), Cancellation);

            Assert.True(response.StatusCode == HttpStatusCode.Forbidden, $"{method} {pattern}: {response.StatusCode}");
            Assert.True(method == "HEAD" || (await response.Content.ReadAsStringAsync(Cancellation)).Contains(SecondFactorRequired.Code, StringComparison.Ordinal), pattern);
        }

        var me = await admin.SendAsync("{ me { name } }");
        Assert.Equal(SecondFactorRequired.Code, me.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("must have a second factor", me.GetProperty("message").GetString(), StringComparison.Ordinal);

        _ = await AuthenticatorApp.SetUpAsync(admin, TimeProvider.System.GetUtcNow());

        Assert.Equal("admin", (await admin.QueryAsync("{ me { name } }")).GetProperty("me").GetProperty("name").GetString());
        using var planner = await Server.SignInAsync("planner");
        Assert.Equal("planner", (await planner.QueryAsync("{ me { name } }")).GetProperty("me").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Who_gets_such_a_role_is_stopped_at_once_with_his_programs_and_can_sign_out()
    {
        using var planner = await Server.SignInAsync("planner");
        var (_, secret) = await Tokens.CreateAsync(planner, "READ");
        using var program = Server.Bearer(secret);
        _ = await program.QueryAsync("{ me { name } }");
        using var admin = await Server.SignInAsync("admin");
        _ = await AuthenticatorApp.SetUpAsync(admin, TimeProvider.System.GetUtcNow());
        var account = (await admin.QueryAsync("{ accounts { id version name } }")).GetProperty("accounts").EnumerateArray()
            .Single(each => each.GetProperty("name").GetString() == "planner");

        _ = (await admin.GiveAsync(AccountInputs.ChangeRights(account, "AUDITOR"))).Noun("account");

        Assert.Equal(HttpStatusCode.Forbidden, (await planner.PostRawAsync("/graphql", """{ "query": "{ me { name } }" }""")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await program.PostRawAsync("/graphql", """{ "query": "{ me { name } }" }""")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await planner.PostRawAsync("/account/sign-out", "{}")).Status);
    }

    [Fact]
    public void Without_a_word_it_is_who_gives_rights_and_who_decides_and_in_the_demonstration_nobody()
    {
        Assert.Equal([Role.ProvinceDecider, Role.Administrator], RolesWith(null, demo: false));
        Assert.Empty(RolesWith(null, demo: true));
        Assert.Empty(RolesWith("none", demo: false));
        Assert.Equal([Role.LandFundOfficer, Role.Auditor], RolesWith("AUDITOR, LAND_FUND_OFFICER", demo: true));
    }

    [Fact]
    public async Task A_role_that_does_not_exist_is_refused_by_name()
    {
        await using var error = new StringWriter();

        var exitCode = await RegistryCommandLine.RunAsync(["schema"], () => Read("AUDITOR,KING", demo: true), TextWriter.Null, error);

        Assert.Equal(ExitCodes.Refused, exitCode);
        Assert.Contains("“KING”", error.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<Role> RolesWith(string? given, bool demo) => Enum.GetValues<Role>().Where(Read(given, demo).MustHaveSecondFactor);

    private static RegistryOptions Read(string? given, bool demo) => RegistryOptions.FromEnvironment(
        new Dictionary<string, string?> { ["ASSETREGISTRY_SECOND_FACTOR_ROLES"] = given, ["ASSETREGISTRY_DEMO"] = demo ? "1" : "0" }.GetValueOrDefault);
}
