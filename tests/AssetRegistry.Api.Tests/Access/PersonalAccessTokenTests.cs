using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Access;

/// <summary>Programs sign in by tokens of an account, read what it may see, and change nothing unless they may.</summary>
public sealed class PersonalAccessTokenTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_reads_what_its_account_reads()
    {
        var account = await registry.AsAsync("commune");
        var (_, secret) = await Tokens.CreateAsync(account, "READ");
        const string query = "{ me { name } facilities(first: 1) { totalCount } }";

        foreach (var program in new[] { registry.Server.Bearer(secret), registry.Server.Basic("commune", secret) })
        {
            using (program)
            {
                Assert.Equal((await account.QueryAsync(query)).ToString(), (await program.QueryAsync(query)).ToString());
                using var tile = await program.Http.GetAsync("/tiles/facilities/0/0/0.mvt", Cancellation);
                Assert.Equal(HttpStatusCode.OK, tile.StatusCode);
                using var workbook = await program.Http.GetAsync("/exports/facilities.xlsx", Cancellation);
                Assert.Equal(HttpStatusCode.OK, workbook.StatusCode);
            }
        }
    }

    [Fact]
    public async Task A_token_that_may_only_read_gives_no_command_and_uploads_nothing()
    {
        var (_, secret) = await Tokens.CreateAsync(await registry.AsAsync("commune"), "READ");
        using var program = registry.Server.Bearer(secret);
        var facility = await new Register(registry.Server).FacilityAsync("CSND-2025-0072");
        var command = Inputs.SubmitRequest(Ids.Of(facility));

        // That a token was used is noted once a minute.
        _ = await program.QueryAsync("{ me { displayName } }");

        await registry.Events.StoresNothingAsync(async () =>
        {
            var refused = await program.SendAsync(
                $$"""mutation($input: {{command.InputType}}!) { {{command.Mutation}}(input: $input) { __typename } }""", new { input = command.Fields });
            Assert.Equal("TOKEN_READ_ONLY", refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        });
        var upload = await program.PostRawAsync("/uploads", "");
        Assert.Equal(HttpStatusCode.Forbidden, upload.Status);
        Assert.Equal("TOKEN_READ_ONLY", upload.Json.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_token_that_may_write_gives_the_commands_of_its_account()
    {
        var (_, secret) = await Tokens.CreateAsync(await registry.AsAsync("commune"), "WRITE", "READ");
        using var program = registry.Server.Bearer(secret);
        var facility = (await new Register(registry.Server).FreeFacilitiesAsync())[0];

        Assert.Empty((await program.GiveAsync(Inputs.SubmitRequest(Ids.Of(facility)))).Errors);
    }

    [Fact]
    public async Task Tokens_are_listed_for_their_owner_alone_with_their_last_use()
    {
        var owner = await registry.AsAsync("auditor");
        var (token, secret) = await Tokens.CreateAsync(owner, "READ");
        Assert.Equal(JsonValueKind.Null, token.GetProperty("lastUsedAt").ValueKind);
        using var program = registry.Server.Bearer(secret);

        var before = TimeProvider.System.GetUtcNow();
        var own = (await program.QueryAsync("{ personalAccessTokens { id name lastUsedAt isActive } }")).GetProperty("personalAccessTokens");
        var others = (await (await registry.AsAsync("planner")).QueryAsync(
            "query($id: ID!) { personalAccessTokens { id } node(id: $id) { id } }", new { id = Ids.Of(token) }));

        var listed = Assert.Single(own.EnumerateArray(), one => Ids.Of(one) == Ids.Of(token));
        Assert.InRange(listed.GetProperty("lastUsedAt").GetDateTimeOffset(), before.AddSeconds(-1), TimeProvider.System.GetUtcNow());
        Assert.True(listed.GetProperty("isActive").GetBoolean());
        Assert.DoesNotContain(Ids.Of(token), others.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_token_is_refused_from_then_on_and_stays_listed()
    {
        var owner = await registry.AsAsync("planner");
        var (token, secret) = await Tokens.CreateAsync(owner, "READ");
        using var program = registry.Server.Bearer(secret);
        _ = await program.QueryAsync("{ me { name } }");

        var revoked = await owner.MutateAsync(
            "revokePersonalAccessToken", new { idempotencyKey = Guid.NewGuid(), tokenId = Ids.Of(token) }, "personalAccessToken { id isActive lastUsedAt }");

        Assert.False(revoked.Noun("personalAccessToken").GetProperty("isActive").GetBoolean());
        Assert.NotEqual(JsonValueKind.Null, revoked.Noun("personalAccessToken").GetProperty("lastUsedAt").ValueKind);
        using var answer = await program.Http.GetAsync("/tiles/communes.json", Cancellation);
        await AssertNotAcceptedAsync(answer);
    }

    [Fact]
    public async Task A_token_is_good_on_its_last_day_and_not_on_the_day_after()
    {
        var account = await registry.AsAsync("planner");
        var today = (await account.MutateAsync("createPersonalAccessToken", Tokens.Input(Tokens.Day(0), "READ"), $"createdToken {{ {Tokens.Fields} }}"))
            .Noun("createdToken").GetProperty("token");
        var token = new PersonalAccessToken(
            Guid.NewGuid(), "planner", "", "", [TokenScope.Read], default, DateOnly.Parse(today.GetProperty("expiresOn").GetString()!, null));

        Assert.True(today.GetProperty("isActive").GetBoolean());
        Assert.True(token.IsActive(token.ExpiresOn));
        Assert.False(token.IsActive(token.ExpiresOn.AddDays(1)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(367)]
    public async Task A_last_day_that_has_passed_or_is_far_ahead_is_refused(int fromToday)
    {
        var refused = await (await registry.AsAsync("planner")).MutateAsync(
            "createPersonalAccessToken", Tokens.Input(Tokens.Day(fromToday), "READ"), "createdToken { secret }");

        Assert.Equal("TOKEN_EXPIRY_REJECTED", refused.Code());
    }

    [Fact]
    public async Task A_token_needs_a_name_and_a_scope()
    {
        var client = await registry.AsAsync("planner");
        var nameless = await client.MutateAsync(
            "createPersonalAccessToken", new { idempotencyKey = Guid.NewGuid(), name = " ", scopes = new[] { "READ" }, expiresOn = Tokens.Day(1) }, "createdToken { secret }");
        var useless = await client.MutateAsync("createPersonalAccessToken", Tokens.Input(Tokens.Day(1)), "createdToken { secret }");

        Assert.Equal("FIELD_REQUIRED", nameless.Code());
        Assert.Equal("TOKEN_WITHOUT_SCOPE", useless.Code());
    }

    [Fact]
    public async Task A_repeated_command_makes_no_second_token_and_shows_no_secret_again()
    {
        var client = await registry.AsAsync("finance");
        var input = Tokens.Input(Tokens.Day(1), "READ");

        var first = (await client.MutateAsync("createPersonalAccessToken", input, $"createdToken {{ {Tokens.Fields} }}")).Noun("createdToken");
        var second = (await client.MutateAsync("createPersonalAccessToken", input, $"createdToken {{ {Tokens.Fields} }}")).Noun("createdToken");

        Assert.Equal(Ids.Of(first.GetProperty("token")), Ids.Of(second.GetProperty("token")));
        Assert.NotNull(first.GetProperty("secret").GetString());
        Assert.Null(second.GetProperty("secret").GetString());
    }

    [Fact]
    public async Task A_program_makes_itself_no_further_token()
    {
        var (token, secret) = await Tokens.CreateAsync(await registry.AsAsync("province"), "READ", "WRITE");
        using var program = registry.Server.Bearer(secret);

        var made = await program.MutateAsync("createPersonalAccessToken", Tokens.Input(Tokens.Day(1), "READ"), "createdToken { secret }");
        var revoked = await program.MutateAsync(
            "revokePersonalAccessToken", new { idempotencyKey = Guid.NewGuid(), tokenId = Ids.Of(token) }, "personalAccessToken { id }");

        Assert.Equal("PASSWORD_SIGN_IN_NEEDED", made.Code());
        Assert.Equal("PASSWORD_SIGN_IN_NEEDED", revoked.Code());
    }

    [Fact]
    public async Task Nobody_revokes_the_token_of_another()
    {
        var (token, _) = await Tokens.CreateAsync(await registry.AsAsync("province"), "READ");

        var refused = await (await registry.AsAsync("planner")).MutateAsync(
            "revokePersonalAccessToken", new { idempotencyKey = Guid.NewGuid(), tokenId = Ids.Of(token) }, "personalAccessToken { id }");

        Assert.Equal("TOKEN_NOT_FOUND", refused.Code());
    }

    [Fact]
    public async Task The_database_holds_no_secret()
    {
        var (_, secret) = await Tokens.CreateAsync(await registry.AsAsync("planner"), "READ");

        var holding = await registry.Events.ReadAsync<long>($"""
            select (select count(*) from registry.mt_doc_personalaccesstoken t where t::text like '%{secret[^43..]}%')
                 + (select count(*) from registry.mt_doc_commandreceipt r where r::text like '%{secret[^43..]}%')
            """);

        Assert.Equal(0, holding);
    }

    [Fact]
    public async Task A_wrong_token_gets_a_sentence_and_after_ten_failures_has_to_wait()
    {
        var (_, secret) = await Tokens.CreateAsync(await registry.AsAsync("planner"), "READ");
        var (_, other) = await Tokens.CreateAsync(await registry.AsAsync("planner"), "READ");
        var last = secret[^1] == 'A' ? 'B' : 'A';
        using var wrong = registry.Server.Bearer(secret[..^5] + "AAAA" + last);
        for (var attempt = 1; attempt <= TokenThrottle.PermittedFailures; attempt++)
        {
            using var refused = await wrong.Http.GetAsync("/tiles/communes.json", Cancellation);
            await AssertNotAcceptedAsync(refused);
        }

        using var waiting = await wrong.Http.GetAsync("/tiles/communes.json", Cancellation);
        using var right = registry.Server.Bearer(other);
        using var served = await right.Http.GetAsync("/tiles/communes.json", Cancellation);

        Assert.Equal(HttpStatusCode.TooManyRequests, waiting.StatusCode);
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("assetregistry_pat_")]
    [InlineData("assetregistry_pat_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_token_that_is_none_is_refused(string text)
    {
        using var program = registry.Server.Bearer(text);

        using var answer = await program.Http.GetAsync("/tiles/communes.json", Cancellation);

        await AssertNotAcceptedAsync(answer);
    }

    private static async Task AssertNotAcceptedAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Equal("TOKEN_NOT_ACCEPTED", (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("code").GetString());
    }
}
