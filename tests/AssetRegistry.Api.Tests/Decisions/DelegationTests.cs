using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using static AssetRegistry.Api.Tests.Decisions.Cases;

namespace AssetRegistry.Api.Tests.Decisions;

/// <summary>Decisions by somebody they were delegated to.</summary>
public sealed class DelegationTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private readonly Cases _cases = new(registry);

    [Fact]
    public async Task A_delegate_decides_within_the_days_and_for_the_forms_delegated_and_never_what_he_appraised()
    {
        _ = await Staff.HireAsync(registry.Server, 0);
        var account = await Staff.HireAppraiserAsync(registry.Server);
        var facility = (await _cases.FacilitiesAsync(1))[0];
        var dossier = await registry.Journey.LayBeforeProvinceAsync(facility, "agency");
        var command = Inputs.IssueDecision([dossier], new { facilityId = facility });
        Assert.Equal("NOT_PERMITTED", (await _cases.DecideAsync(command, account)).Code());

        var delegation = await registry.Journey.GiveAsync("province", Inputs.GrantDelegation(account));

        Assert.Equal("LEGAL_FORM_NOT_DELEGATED", (await _cases.DecideAsync(command.With("legalForm", "RECOVERY"), account)).Code());
        Assert.Equal("DELEGATION_NOT_IN_FORCE", (await _cases.DecideAsync(
            command.With("paper", Papers.Of("DECISION", "99/QĐ-UBND", Days.Changed)).With("effectiveOn", Days.Changed), account)).Code());
        var decision = (await _cases.DecideAsync(command, account)).Noun("decision");
        var read = await _cases.ReadAsync("decisionById(id: $id) { capacity issuer { name } delegation { number toName } timeline { account } }", Ids.Of(decision));
        Assert.Equal(("BY_DELEGATION", "UBND tỉnh Lai Châu", "80/QĐ-UBND"),
            (Text(read, "capacity"), Text(read.GetProperty("issuer"), "name"), Text(read.GetProperty("delegation"), "number")));
        Assert.Equal(account, Text(read.GetProperty("timeline")[0], "account"));

        _ = await registry.Journey.GiveAsync("province", Inputs.EndDelegation(delegation));
        var other = (await _cases.FacilitiesAsync(1))[0];
        var later = await registry.Journey.LayBeforeProvinceAsync(other, "agency");
        Assert.Equal("DELEGATION_NOT_IN_FORCE", (await _cases.DecideAsync(Inputs.IssueDecision([later], new { facilityId = other }), account)).Code());

        // The dossiers above were appraised by the account "finance": it may have a delegation and still may not decide them.
        _ = await registry.Journey.GiveAsync("province", Inputs.GrantDelegation("finance"));
        Assert.Equal("FOUR_EYES", (await _cases.DecideAsync(Inputs.IssueDecision([later], new { facilityId = other }), "finance")).Code());
    }

    [Fact]
    public async Task A_delegate_is_shown_what_he_may_decide_and_takes_it_back()
    {
        var facility = (await _cases.FacilitiesAsync(1))[0];
        var dossier = await registry.Journey.LayBeforeProvinceAsync(facility, "agency");
        Assert.DoesNotContain("DECIDE_DOSSIER", await CommandsAsync("landfund", "me { commands }", "commands", dossier));

        _ = await registry.Journey.GiveAsync("province", Inputs.GrantDelegation("landfund").With("validTo", "2099-12-31"));

        Assert.Contains("DECIDE_DOSSIER", await CommandsAsync("landfund", "me { commands }", "commands", dossier));
        Assert.Contains("DECIDE_DOSSIER", await CommandsAsync("landfund", "dossierById(id: $id) { allowedCommands }", "allowedCommands", dossier));
        Assert.DoesNotContain("DECIDE_DOSSIER", await CommandsAsync("commune", "me { commands }", "commands", dossier));
        var decision = (await _cases.DecideAsync(Inputs.IssueDecision([dossier], new { facilityId = facility }), "landfund")).Noun("decision");
        Assert.Equal("REVOKED", Text((await _cases.DecideAsync(Inputs.RevokeDecision(decision), "landfund")).Noun("decision"), "status"));
    }

    [Fact]
    public async Task A_delegate_amends_a_decision_in_the_forms_delegated()
    {
        var account = await Staff.HireAppraiserAsync(registry.Server, "finance3");
        var facility = (await _cases.FacilitiesAsync(1))[0];
        var decision = (await _cases.DecideAsync(Inputs.IssueDecision(
            [await registry.Journey.LayBeforeProvinceAsync(facility, "agency")], new { facilityId = facility }))).Noun("decision");
        var amendment = Inputs.AmendDecision(
            decision, new { facilityId = facility, receiverId = await _cases.Register.OrganisationAsync("Sở Y tế"), intendedUse = "HEALTH" });
        Assert.Equal("NOT_PERMITTED", (await _cases.DecideAsync(amendment, account)).Code());

        _ = await registry.Journey.GiveAsync("province", Inputs.GrantDelegation(account).With("validTo", "2099-12-31"));

        Assert.Equal("LEGAL_FORM_NOT_DELEGATED", (await _cases.DecideAsync(amendment.With("legalForm", "RECOVERY"), account)).Code());
        var amending = (await _cases.DecideAsync(amendment, account)).Noun("decision");
        var read = await _cases.ReadAsync("decisionById(id: $id) { capacity delegation { number } amends { id status } timeline { account } }", Ids.Of(amending));
        Assert.Equal(("BY_DELEGATION", "80/QĐ-UBND"), (Text(read, "capacity"), Text(read.GetProperty("delegation"), "number")));
        Assert.Equal((Ids.Of(decision), "AMENDED"), (Ids.Of(read.GetProperty("amends")), Text(read.GetProperty("amends"), "status")));
        Assert.Equal(account, Text(read.GetProperty("timeline")[0], "account"));
    }

    [Fact]
    public async Task A_delegate_sees_what_he_may_decide_about_as_long_as_he_may()
    {
        var account = await Staff.HireForAsync(registry.Server, "1120106");
        var facility = (await _cases.FacilitiesAsync(1, "Sở Tư pháp"))[0];
        var dossier = await registry.Journey.LayBeforeProvinceAsync(facility, "landfund");
        var other = (await _cases.FacilitiesAsync(1, "Sở Tư pháp"))[0];
        var decision = (await _cases.DecideAsync(Inputs.IssueDecision(
            [await registry.Journey.LayBeforeProvinceAsync(other, "landfund")], new { facilityId = other }))).Noun("decision");
        var handover = Ids.Of(decision.GetProperty("items")[0].GetProperty("handover"));
        (string Field, string Id)[] nouns =
        [
            ("dossierById(id: $id) { id }", Ids.Of(dossier)), ("decisionById(id: $id) { id items { facility { id } } }", Ids.Of(decision)),
            ("handoverById(id: $id) { id }", handover), ("facilityById(id: $id) { id }", other),
        ];
        async Task<IReadOnlyList<bool>> SeenAsync()
        {
            var seen = new List<bool>();
            foreach (var (field, id) in nouns)
            {
                seen.Add((await _cases.ReadAsync(field, id, account)).ValueKind is JsonValueKind.Object);
            }

            return seen;
        }

        async Task<int> CountAsync() => (await (await registry.AsAsync(account)).QueryAsync("{ decisions { totalCount } }"))
            .GetProperty("decisions").GetProperty("totalCount").GetInt32();

        Assert.Equal([false, false, false], (await SeenAsync()).Take(3));
        Assert.Equal("DECISION_NOT_FOUND", (await _cases.DecideAsync(Inputs.RevokeDecision(decision), account)).Code());
        var before = await CountAsync();

        var delegation = await registry.Journey.GiveAsync("province", Inputs.GrantDelegation(account).With("validTo", "2099-12-31"));

        Assert.Equal([true, true, true, true], await SeenAsync());
        Assert.True(before < await CountAsync());
        Assert.Empty((await _cases.DecideAsync(Inputs.IssueDecision([dossier], new { facilityId = facility }), account)).Errors);
        Assert.Equal("REVOKED", Text((await _cases.DecideAsync(Inputs.RevokeDecision(decision), account)).Noun("decision"), "status"));

        _ = await registry.Journey.GiveAsync("province", Inputs.EndDelegation(delegation));

        Assert.Equal([false, false, false], (await SeenAsync()).Take(3));
        Assert.Equal(before, await CountAsync());
    }

    private async Task<IEnumerable<string?>> CommandsAsync(string account, string query, string field, JsonElement dossier)
    {
        var names = query.Contains("$id", StringComparison.Ordinal) ? "query($id: ID!) " : "";
        var data = await (await registry.AsAsync(account)).QueryAsync($"{names}{{ {query} }}", new { id = Ids.Of(dossier) });

        return data.EnumerateObject().First().Value.GetProperty(field).EnumerateArray().Select(command => command.GetString());
    }

    [Fact]
    public async Task Others_see_only_delegations_to_themselves()
    {
        var delegation = await registry.Journey.GiveAsync("province", Inputs.GrantDelegation("agency"));

        async Task<IEnumerable<string>> SeenAsync(string account) =>
            (await (await registry.AsAsync(account)).QueryAsync("{ delegations(first: 500) { nodes { id } } }"))
            .GetProperty("delegations").GetProperty("nodes").EnumerateArray().Select(Ids.Of);

        Assert.Contains(Ids.Of(delegation), await SeenAsync("auditor"));
        Assert.Contains(Ids.Of(delegation), await SeenAsync("agency"));
        Assert.DoesNotContain(Ids.Of(delegation), await SeenAsync("commune"));
        Assert.Equal("NOT_PERMITTED", (await _cases.DecideAsync(Inputs.EndDelegation(delegation), "agency")).Code());
        Assert.Equal("DELEGATION_NOT_FOUND", (await _cases.DecideAsync(Inputs.EndDelegation(delegation), "commune")).Code());
    }

    [Fact]
    public async Task To_nobody_or_to_two_nothing_is_delegated()
    {
        var agency = await _cases.Register.OrganisationAsync("Sở Y tế");

        Assert.Equal("DELEGATE_NOT_NAMED", (await _cases.DecideAsync(Inputs.GrantDelegation("a").With("toOrganisationId", agency))).Code());
        Assert.Equal("DELEGATE_NOT_NAMED", (await _cases.DecideAsync(Inputs.GrantDelegation(" "))).Code());
        Assert.Equal("FIELD_REQUIRED", (await _cases.DecideAsync(Inputs.GrantDelegation("a").With("legalForms", Array.Empty<string>()))).Code());
    }
}
