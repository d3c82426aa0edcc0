using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Tests.Access;
using AssetRegistry.Api.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace AssetRegistry.Api.Tests.Accounts;

/// <summary>From a body that is entered to its official who sees his commune, and what becomes of his account.</summary>
public sealed class AccountTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Chosen = "mưa trên bản Tả Lèng";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_official_of_a_new_body_chooses_a_password_and_sees_the_commune()
    {
        var commune = Ids.Of(await new Register(copy.Server).UnitAsync("03405"));
        var committee = await copy.Journey.GiveAsync("admin", Inputs.EstablishOrganisation("TK-1").With("communeId", commune).With("type", "COMMUNE_COMMITTEE"));
        var first = await OpenAsync("xa.moi", "COMMUNE_OFFICIAL", Ids.Of(committee));
        using var client = copy.Server.Anonymous();

        using var unchanged = await client.PostSignInAsync("xa.moi", first);
        Assert.Equal((HttpStatusCode.Forbidden, "PASSWORD_CHANGE_REQUIRED"), (unchanged.StatusCode, await CodeAsync(unchanged)));
        Assert.False(unchanged.Headers.Contains("Set-Cookie"));
        using var weak = await PostAsync(client, "sign-in", new { account = "xa.moi", password = first, newPassword = "xa.moi123456789" });
        Assert.Equal((HttpStatusCode.BadRequest, "PASSWORD_REJECTED"), (weak.StatusCode, await CodeAsync(weak)));
        using var same = await PostAsync(client, "sign-in", new { account = "xa.moi", password = first, newPassword = first });
        Assert.Equal("PASSWORD_REJECTED", await CodeAsync(same));
        using var right = await PostAsync(client, "sign-in", new { account = "xa.moi", password = first, newPassword = Chosen });
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);

        var seen = await client.QueryAsync("{ me { name role organisation { code commune { code } } } facilities(first: 1) { totalCount } accounts { name } }");
        Assert.Equal("03405", seen.GetProperty("me").GetProperty("organisation").GetProperty("commune").GetProperty("code").GetString());
        var official = await (await copy.AsAsync("commune")).QueryAsync("{ facilities(first: 1) { totalCount } me { organisation { commune { code } } } }");
        Assert.InRange(seen.GetProperty("facilities").GetProperty("totalCount").GetInt32(), 1, official.GetProperty("facilities").GetProperty("totalCount").GetInt32());
        Assert.Equal(["xa.moi"], seen.GetProperty("accounts").EnumerateArray().Select(account => account.GetProperty("name").GetString()));
        using var again = await client.PostSignInAsync("xa.moi", first);
        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
    }

    [Fact]
    public async Task Rights_hold_from_the_next_request_and_are_told_in_the_history()
    {
        _ = await OpenAsync("doi.quyen", "PLANNER");
        var account = await ReadAsync("doi.quyen");

        _ = await copy.Journey.GiveAsync("admin", AccountInputs.ChangeRights(account, "AUDITOR"));

        var told = await (await copy.AsAsync("auditor")).QueryAsync("{ accounts { name timeline { kind account reason } } }");
        var timeline = told.GetProperty("accounts").EnumerateArray().Single(each => each.GetProperty("name").GetString() == "doi.quyen").GetProperty("timeline");
        Assert.Equal(["ACCOUNT_RIGHTS_CHANGED", "ACCOUNT_OPENED"], timeline.EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()));
        Assert.Equal("Điều động", timeline[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once_with_its_sessions_and_tokens_and_in_again_when_it_is_enabled()
    {
        var first = await OpenAsync("nghi.viec", "PLANNER");
        using var client = await SignInAsync("nghi.viec", first);
        var (_, token) = await Tokens.CreateAsync(client, "READ");
        using var program = copy.Server.Bearer(token);
        _ = await program.QueryAsync("{ me { name } }");

        var disabled = await copy.Journey.GiveAsync("admin", AccountInputs.Disable(await ReadAsync("nghi.viec")));

        Assert.Equal(JsonValueKind.Null, (await client.QueryAsync("{ me { name } }")).GetProperty("me").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await program.QueryAsync("{ me { name } }")).GetProperty("me").ValueKind);
        using var refused = await client.PostSignInAsync("nghi.viec", Chosen);
        Assert.Equal((HttpStatusCode.Forbidden, "ACCOUNT_DISABLED"), (refused.StatusCode, await CodeAsync(refused)));
        using var wrong = await client.PostSignInAsync("nghi.viec", "wrong");
        Assert.Equal("WRONG_PASSWORD", await CodeAsync(wrong));

        _ = await copy.Journey.GiveAsync("admin", AccountInputs.Enable(disabled));
        using var back = await client.PostSignInAsync("nghi.viec", Chosen);
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
    }

    [Fact]
    public async Task A_reset_gives_a_first_password_that_must_be_changed()
    {
        var first = await OpenAsync("quen.mk", "PLANNER");
        using var client = await SignInAsync("quen.mk", first);
        var reset = await (await copy.AsAsync("admin")).MutateAsync(
            "resetAccountPassword", AccountInputs.ResetPassword(await ReadAsync("quen.mk")).Fields, "accountWithPassword { firstPassword }");
        var second = reset.Noun("accountWithPassword").GetProperty("firstPassword").GetString()!;

        using var old = await client.PostSignInAsync("quen.mk", Chosen);
        using var needsChange = await client.PostSignInAsync("quen.mk", second);

        Assert.Equal("WRONG_PASSWORD", await CodeAsync(old));
        Assert.Equal("PASSWORD_CHANGE_REQUIRED", await CodeAsync(needsChange));
    }

    [Fact]
    public async Task One_changes_ones_own_password_by_the_present_one_and_no_token_does()
    {
        var first = await OpenAsync("tu.doi", "PLANNER");
        using var client = await SignInAsync("tu.doi", first);
        var (_, token) = await Tokens.CreateAsync(client, "READ", "WRITE");
        using var program = copy.Server.Bearer(token);

        using var nobody = copy.Server.Anonymous();
        using var wrong = await PostAsync(client, "password", new { password = "wrong", newPassword = "một câu dài khác hẳn" });
        using var weak = await PostAsync(client, "password", new { password = Chosen, newPassword = "ngắn" });
        using var byToken = await PostAsync(program, "password", new { password = Chosen, newPassword = "một câu dài khác hẳn" });
        using var anonymous = await PostAsync(nobody, "password", new { password = Chosen, newPassword = "một câu dài khác hẳn" });
        using var changed = await PostAsync(client, "password", new { password = Chosen, newPassword = "một câu dài khác hẳn" });

        Assert.Equal("WRONG_PASSWORD", await CodeAsync(wrong));
        Assert.Equal("PASSWORD_REJECTED", await CodeAsync(weak));
        Assert.Equal("PASSWORD_SIGN_IN_NEEDED", await CodeAsync(byToken));
        Assert.Equal("NOT_SIGNED_IN", await CodeAsync(anonymous));
        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        using var after = await client.PostSignInAsync("tu.doi", "một câu dài khác hẳn");
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task A_password_hashed_with_few_rounds_is_hashed_anew_when_it_is_next_proved()
    {
        using var client = await SignInAsync("bam.cu", await OpenAsync("bam.cu", "PLANNER"));
        var few = new PasswordHasher<string>(Options.Create(new PasswordHasherOptions { IterationCount = TestServer.PasswordRounds - 1 })).HashPassword("", Chosen);
        await using (var age = copy.Server.Outside.CreateCommand(
            $"update registry.mt_doc_accountsecret set data = data || jsonb_build_object('passwordHash', '{few}') where id = 'bam.cu'"))
        {
            _ = await age.ExecuteNonQueryAsync(Cancellation);
        }

        using var first = await client.PostSignInAsync("bam.cu", Chosen);
        using var second = await client.PostSignInAsync("bam.cu", Chosen);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        var hash = await copy.Events.ReadAsync<string>("select data ->> 'passwordHash' from registry.mt_doc_accountsecret where id = 'bam.cu'");
        Assert.True(BinaryPrimitives.ReadInt32BigEndian(Convert.FromBase64String(hash).AsSpan(5)) == TestServer.PasswordRounds, hash);
        Assert.Equal(210_000, new RegistryOptions().PasswordRounds);
    }

    [Fact]
    public async Task A_name_is_given_once_even_to_two_at_once()
    {
        var admin = await copy.AsAsync("admin");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => admin.GiveAsync(AccountInputs.Open("cung-ten"))));

        Assert.Single(answers, answer => answer.Payload.GetProperty("accountWithPassword").ValueKind is not JsonValueKind.Null);
        Assert.Equal(3, answers.Count(answer => answer.Payload.GetProperty("accountWithPassword").ValueKind is JsonValueKind.Null && answer.Code() == "ACCOUNT_NAME_TAKEN"));
        Assert.Equal("ACCOUNT_NAME_TAKEN", (await admin.GiveAsync(AccountInputs.Open("Cung-Ten"))).Code());
    }

    [Fact]
    public async Task No_secret_is_in_any_event_or_receipt()
    {
        var first = await OpenAsync("bi.mat", "PLANNER");
        using var client = await SignInAsync("bi.mat", first);
        var hash = await copy.Events.ReadAsync<string>("select data ->> 'passwordHash' from registry.mt_doc_accountsecret where id = 'bi.mat'");

        Assert.Equal(0L, await copy.Events.ReadAsync<long>(
            $"select (select count(*) from registry.mt_events e where strpos(e::text, '{hash}') > 0 or strpos(e::text, '{first}') > 0)"
            + $" + (select count(*) from registry.mt_doc_commandreceipt r where strpos(r::text, '{first}') > 0)"
            + $" + (select count(*) from registry.mt_doc_account a where strpos(a::text, '{hash}') > 0)"));
    }

    private async Task<string> OpenAsync(string name, string role, string? organisationId = null)
    {
        var opened = await (await copy.AsAsync("admin")).MutateAsync(
            "openAccount", AccountInputs.Open(name, role, organisationId).Fields, "accountWithPassword { account { id } firstPassword }");

        return opened.Noun("accountWithPassword").GetProperty("firstPassword").GetString()!;
    }

    private Task<JsonElement> ReadAsync(string name) => new Register(copy.Server).AccountAsync(name);

    private async Task<RegistryClient> SignInAsync(string name, string first)
    {
        var client = copy.Server.Anonymous();
        using var response = await PostAsync(client, "sign-in", new { account = name, password = first, newPassword = Chosen });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        return client;
    }

    private static async Task<HttpResponseMessage> PostAsync(RegistryClient client, string path, object body) =>
        await client.Http.PostAsJsonAsync($"/account/{path}", body, Cancellation);

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("code").GetString();
}
