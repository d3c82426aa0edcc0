using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using Npgsql;

namespace AssetRegistry.Api.Tests.Access;

/// <summary>What is done at the doors of the register, and what is refused there, is written down for those who look after it.</summary>
public sealed class SecurityLogTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Adoption = "mutation($input: AdoptRulePackInput!) { adoptRulePack(input: $input) { errors { __typename } } }";
    private const string Seen = "account action refusal times address summary firstAt lastAt";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_password_is_noted_under_its_account_and_counted()
    {
        using var client = copy.Server.Anonymous();
        for (var time = 0; time < 3; time++)
        {
            using var refused = await client.PostSignInAsync("planner", "không phải mật khẩu này");
        }

        var noted = Assert.Single(await OfAsync("planner"), line => Text(line, "refusal") == "WRONG_PASSWORD");
        Assert.Equal(("POST /account/sign-in", 3), (Text(noted, "action"), noted.GetProperty("times").GetInt32()));
        Assert.Equal("127.0.0.1", Text(noted, "address")!.Replace("::ffff:", "", StringComparison.Ordinal));
        Assert.Equal("Signing in: wrong account or password", Text(noted, "summary"));
    }

    [Fact]
    public async Task What_is_typed_as_an_account_and_is_none_is_not_kept()
    {
        using var client = copy.Server.Anonymous();
        using var refused = await client.PostSignInAsync("mật khẩu gõ nhầm vào ô tài khoản", "x");

        Assert.Contains(await AllAsync(), line => Text(line, "account") is null && Text(line, "refusal") == "WRONG_PASSWORD");
        Assert.Equal(0, await new EventLog(copy.Server).ReadAsync<long>("select count(*) from registry.security_event e where e::text like '%gõ nhầm%'"));
    }

    [Fact]
    public async Task Signing_in_and_out_and_another_password_are_noted()
    {
        using var client = await copy.Server.SignInAsync("agency");
        using var changed = await client.Http.PostAsync(
            "/account/password", JsonBody(new { password = DemoRegistry.Password, newPassword = "gió qua đèo Hoàng Liên" }), Cancellation);
        using var left = await client.Http.PostAsync("/account/sign-out", JsonBody(new { }), Cancellation);

        Assert.Equal(
            ["POST /account/password", "POST /account/sign-in", "POST /account/sign-out"],
            (await OfAsync("agency")).Where(line => Text(line, "refusal") is null).Select(line => Text(line, "action")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_command_and_a_file_that_are_not_the_roles_are_noted()
    {
        using var auditor = await copy.Server.SignInAsync("auditor");
        var refused = await auditor.GiveAsync(Inputs.AdoptRulePack());
        Assert.Equal("NOT_PERMITTED", refused.Code());
        using var planner = await copy.Server.SignInAsync("planner");
        using var file = await planner.Http.GetAsync("/exports/audit-anchors.csv", Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, file.StatusCode);

        Assert.Contains(await OfAsync("auditor"), line => (Text(line, "action"), Text(line, "refusal")) == ("adoptRulePack", "NOT_PERMITTED"));
        Assert.Contains(await OfAsync("planner"), line => (Text(line, "action"), Text(line, "refusal")) == ("GET /exports/audit-anchors.csv", "NOT_PERMITTED"));
    }

    [Theory]
    [InlineData("/exports/audit-anchors.csv")]
    [InlineData("/graphql")]
    public async Task Who_hangs_up_before_the_refusal_is_noted_all_the_same(string path)
    {
        using var planner = await copy.Server.SignInAsync("planner");
        await using var outside = await copy.Server.Outside.OpenConnectionAsync(Cancellation);
        await using var held = await outside.BeginTransactionAsync(Cancellation);
        await using (var hold = new NpgsqlCommand("lock table registry.security_event in exclusive mode", outside))
        {
            _ = await hold.ExecuteNonQueryAsync(Cancellation);
        }

        using var hangingUp = new CancellationTokenSource();
        var before = await RefusalsAsync();
        var asked = path == "/graphql"
            ? planner.Http.PostAsync(path, JsonBody(new { query = Adoption, variables = new { input = Inputs.AdoptRulePack().Fields } }), hangingUp.Token)
            : planner.Http.GetAsync(path, hangingUp.Token);
        Assert.Equal(1, await Eventually.ReadAsync(WaitingNotesAsync, waiting => waiting == 1));
        await hangingUp.CancelAsync();
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await held.RollbackAsync(Cancellation);

        Assert.Equal(before + 1, await Eventually.ReadAsync(RefusalsAsync, refusals => refusals > before));
    }

    [Fact]
    public async Task An_event_says_from_which_address_its_command_came()
    {
        using var planner = await copy.Server.SignInAsync("planner");
        var version = (await planner.QueryAsync("{ me { version } }")).GetProperty("me");
        _ = (await planner.GiveAsync(AccountInputs.RequestAccess(version))).Noun("account");

        Assert.Equal("127.0.0.1", (await copy.Events.ReadAsync<string>(
            "select headers ->> 'address' from registry.mt_events where type = 'access_requested' order by seq_id desc limit 1")).Replace("::ffff:", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_is_not_accepted_is_noted()
    {
        using var client = copy.Server.Anonymous();
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "art_not-one");
        using var refused = await client.Http.GetAsync("/ogc/collections", Cancellation);

        Assert.Contains(await AllAsync(), line => Text(line, "refusal") == "TOKEN_NOT_ACCEPTED" && Text(line, "action")!.StartsWith("GET /ogc", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_of_another_site_is_noted()
    {
        using var client = await copy.Server.SignInAsync("commune");
        client.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        _ = await client.PostRawAsync("/graphql", """{ "query": "{ me { name } }" }""");

        Assert.Contains(await AllAsync(), line => (Text(line, "action"), Text(line, "refusal")) == ("POST /graphql", "OTHER_SITE"));
    }

    [Fact]
    public async Task Somebody_sees_his_own_and_only_those_who_look_after_the_register_see_all()
    {
        using var finance = await copy.Server.SignInAsync("finance");
        var own = (await finance.QueryAsync($"{{ me {{ securityEvents {{ {Seen} }} }} securityEvents {{ {Seen} }} }}"));
        Assert.All(Lines(own.GetProperty("me")), line => Assert.Equal("finance", Text(line, "account")));
        Assert.NotEmpty(Lines(own.GetProperty("me")));
        Assert.Empty(Lines(own));

        using var auditor = await copy.Server.SignInAsync("auditor");
        Assert.Contains(Lines(await auditor.QueryAsync($"{{ securityEvents {{ {Seen} }} }}")), line => Text(line, "account") == "finance");
    }

    [Theory]
    [InlineData("delete from registry.security_event")]
    [InlineData("truncate registry.security_event")]
    [InlineData("update registry.security_event set times = times - 1")]
    [InlineData("update registry.security_event set account = 'ai đó', times = times + 1")]
    public async Task The_log_takes_nothing_back(string forgery)
    {
        using var client = await copy.Server.SignInAsync("landfund");
        await using var forge = copy.Server.Outside.CreateCommand(forgery);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => forge.ExecuteNonQueryAsync(Cancellation));

        Assert.Equal(PostgresErrorCodes.RestrictViolation, refused.SqlState);
    }

    private Task<long> RefusalsAsync() =>
        copy.Events.ReadAsync<long>("select coalesce(sum(times), 0) from registry.security_event where refusal = 'NOT_PERMITTED' and account = 'planner'");

    /// <summary>How many notes wait for the table that a test holds.</summary>
    private Task<long> WaitingNotesAsync() => copy.Events.ReadAsync<long>(
        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%security_event%'");

    private async Task<IReadOnlyList<JsonElement>> AllAsync()
    {
        using var admin = await copy.Server.SignInAsync("admin");

        return Lines(await admin.QueryAsync($"{{ securityEvents {{ {Seen} }} }}"));
    }

    private async Task<IReadOnlyList<JsonElement>> OfAsync(string account)
    {
        using var admin = await copy.Server.SignInAsync("admin");

        return Lines(await admin.QueryAsync($"query($account: String) {{ securityEvents(account: $account) {{ {Seen} }} }}", new { account }));
    }

    private static List<JsonElement> Lines(JsonElement parent) => [.. parent.GetProperty("securityEvents").EnumerateArray()];

    private static string? Text(JsonElement line, string field) => line.GetProperty(field).GetString();

    private static StringContent JsonBody(object body) => new(JsonSerializer.Serialize(body), MediaTypeHeaderValue.Parse("application/json"));
}
