using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Accounts;

/// <summary>Who needs other rights asks for them, and somebody else gives or refuses them.</summary>
public sealed class AccessRequestTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Own = "{ me { id version role requested { role reason requestedOn organisation { name } } } }";

    [Fact]
    public async Task What_is_asked_for_is_seen_by_those_who_give_rights_and_holds_when_it_is_given()
    {
        var planner = await copy.AsAsync("planner");
        var admin = await copy.AsAsync("admin");
        _ = (await planner.GiveAsync(AccountInputs.RequestAccess(await MeAsync(planner)))).Noun("account");

        var asking = await MeAsync(planner);
        Assert.Equal("PLANNER", asking.GetProperty("role").GetString());
        Assert.Equal(("AUDITOR", "Nhận nhiệm vụ mới"), (asking.GetProperty("requested").GetProperty("role").GetString(), asking.GetProperty("requested").GetProperty("reason").GetString()));
        var open = (await admin.QueryAsync("{ accounts { name requested { role } } }")).GetProperty("accounts").EnumerateArray()
            .Where(account => account.GetProperty("requested").ValueKind is JsonValueKind.Object);
        Assert.Contains("planner", open.Select(account => account.GetProperty("name").GetString()));

        _ = (await admin.GiveAsync(AccountInputs.ChangeRights(asking))).Noun("account");

        var after = await MeAsync(planner);
        Assert.Equal(("AUDITOR", JsonValueKind.Null), (after.GetProperty("role").GetString(), after.GetProperty("requested").ValueKind));
    }

    [Fact]
    public async Task A_refusal_says_why_and_another_request_may_follow()
    {
        var finance = await copy.AsAsync("finance");
        var admin = await copy.AsAsync("admin");
        _ = (await finance.GiveAsync(AccountInputs.RequestAccess(await MeAsync(finance), "PROVINCE_DECIDER"))).Noun("account");
        _ = (await finance.GiveAsync(AccountInputs.RequestAccess(await MeAsync(finance)))).Noun("account");
        Assert.Equal("AUDITOR", (await MeAsync(finance)).GetProperty("requested").GetProperty("role").GetString());

        Assert.Equal("NOT_PERMITTED", (await finance.GiveAsync(AccountInputs.RefuseAccess(await MeAsync(finance)))).Code());
        _ = (await admin.GiveAsync(AccountInputs.RefuseAccess(await MeAsync(finance)))).Noun("account");

        var refused = await MeAsync(finance);
        Assert.Equal(JsonValueKind.Null, refused.GetProperty("requested").ValueKind);
        Assert.Equal("NO_ACCESS_REQUESTED", (await admin.GiveAsync(AccountInputs.RefuseAccess(refused))).Code());
        var told = (await finance.QueryAsync("{ me { timeline { kind reason } } }")).GetProperty("me").GetProperty("timeline")[0];
        Assert.Equal(("ACCESS_REFUSED", "Chưa có quyết định phân công"), (told.GetProperty("kind").GetString(), told.GetProperty("reason").GetString()));
        _ = (await finance.GiveAsync(AccountInputs.RequestAccess(refused))).Noun("account");
    }

    [Fact]
    public async Task Nobody_answers_his_own_request_not_even_an_administrator()
    {
        var admin = await copy.AsAsync("admin");
        _ = (await admin.GiveAsync(AccountInputs.RequestAccess(await MeAsync(admin)))).Noun("account");
        var asking = await MeAsync(admin);

        Assert.Equal("OWN_ACCOUNT", (await admin.GiveAsync(AccountInputs.ChangeRights(asking))).Code());
        Assert.Equal("OWN_ACCOUNT", (await admin.GiveAsync(AccountInputs.RefuseAccess(asking))).Code());
    }

    [Fact]
    public async Task What_one_has_already_or_cannot_be_is_refused()
    {
        var landFund = await copy.AsAsync("landfund");
        var own = await MeAsync(landFund);

        Assert.Equal("FIELD_REQUIRED", (await landFund.GiveAsync(AccountInputs.RequestAccess(own, "COMMUNE_OFFICIAL"))).Code());
        Assert.Equal("ORGANISATION_NOT_FOUND", (await landFund.GiveAsync(AccountInputs.RequestAccess(own, "COMMUNE_OFFICIAL", Ids.Unknown("Organisation")))).Code());
        using var nobody = copy.Server.Anonymous();
        var answer = await nobody.SendAsync("mutation($input: RequestAccessInput!) { requestAccess(input: $input) { account { id } } }", new { input = AccountInputs.RequestAccess(own).Fields });
        Assert.Equal("NOT_SIGNED_IN", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private static async Task<JsonElement> MeAsync(RegistryClient client) => (await client.QueryAsync(Own)).GetProperty("me");
}
