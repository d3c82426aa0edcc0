using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Organisations;

/// <summary>Bodies from their first day to their last, over HTTP.</summary>
public sealed class OrganisationTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    [Fact]
    public async Task What_a_body_held_follows_its_successor_when_it_ends()
    {
        var admin = await registry.AsAsync("admin");
        var old = (await admin.GiveAsync(Inputs.EstablishOrganisation("BQL-01"))).Noun("organisation");
        var successor = (await admin.GiveAsync(Inputs.EstablishOrganisation("BQL-02"))).Noun("organisation");
        var like = await new Register(registry.Server).FacilityAsync("CSND-2025-0065");
        var facility = (await admin.GiveAsync(Inputs.RegisterFacility("BQL-TS", Ids.Of(like.GetProperty("commune")), Ids.Of(old)))).Noun("facility");
        _ = (await admin.GiveAsync(Inputs.OpenOffice(Ids.Of(old), Ids.Of(facility)).With("kind", "MAIN_HEADQUARTERS"))).Noun("office");
        old = (await admin.GiveAsync(Inputs.RenameOrganisation(Ids.Of(old), 1))).Noun("organisation");
        old = (await admin.GiveAsync(Inputs.ChangeOrganisationParent(Ids.Of(old), 2, Ids.Of(successor)))).Noun("organisation");

        Assert.Equal("ORGANISATION_STILL_HOLDS", (await admin.GiveAsync(Inputs.EndOrganisation(Ids.Of(old), 3, null))).Code());
        Assert.Equal("STALE_VERSION", (await admin.GiveAsync(Inputs.EndOrganisation(Ids.Of(old), 2, Ids.Of(successor)))).Code());
        var end = Inputs.EndOrganisation(Ids.Of(old), 3, Ids.Of(successor));
        var ended = (await admin.GiveAsync(end)).Noun("organisation");
        await registry.Events.StoresNothingAsync(async () => _ = (await admin.GiveAsync(end)).Noun("organisation"));

        Assert.Equal(Days.HandedOver, ended.GetProperty("endedOn").GetString());
        Assert.Equal("Ban quản lý BQL-01", ended.GetProperty("formerNames")[0].GetProperty("name").GetString());
        Assert.Equal("Ban quản lý BQL-02", (await new Register(registry.Server).FacilityAsync("BQL-TS")).GetProperty("holder").GetProperty("name").GetString());
        var data = await admin.QueryAsync($$"""
            { offices(organisationId: "{{Ids.Of(successor)}}") { kind }
              existing: organisations(on: "{{Days.InUse}}") { id } before: organisations(on: "{{Days.Requested}}") { id }
              facilityById(id: "{{Ids.Of(facility)}}") { timeline { kind } }
              node(id: "{{Ids.Of(successor)}}") { ... on Organisation { predecessors { id } timeline { kind } } } }
            """);
        Assert.Equal("MAIN_HEADQUARTERS", data.GetProperty("offices")[0].GetProperty("kind").GetString());
        Assert.DoesNotContain(Ids.Of(ended), data.GetProperty("existing").EnumerateArray().Select(Ids.Of));
        Assert.Contains(Ids.Of(ended), data.GetProperty("before").EnumerateArray().Select(Ids.Of));
        Assert.Equal("FACILITY_HOLDER_CHANGED", data.GetProperty("facilityById").GetProperty("timeline")[0].GetProperty("kind").GetString());
        Assert.Equal(Ids.Of(ended), Ids.Of(data.GetProperty("node").GetProperty("predecessors")[0]));
        Assert.Equal("ORGANISATION_ALREADY_ENDED", (await admin.GiveAsync(Inputs.OpenOffice(Ids.Of(ended), Ids.Of(facility)))).Code());
    }

    [Fact]
    public async Task Nothing_begins_for_an_ended_body_and_its_successor_sees_and_finishes_what_it_left()
    {
        var admin = await registry.AsAsync("admin");
        var old = (await admin.GiveAsync(Inputs.EstablishOrganisation("BQL-06"))).Noun("organisation");
        var successor = (await admin.GiveAsync(Inputs.EstablishOrganisation("BQL-07"))).Noun("organisation");
        var commune = Ids.Of((await new Register(registry.Server).FacilityAsync("CSND-2025-0065")).GetProperty("commune"));
        var facility = (await admin.GiveAsync(Inputs.RegisterFacility("BQL-TS-1", commune, Ids.Of(old)))).Noun("facility");
        var (former, later) = (await Staff.HireForAsync(registry.Server, "BQL-06"), await Staff.HireForAsync(registry.Server, "BQL-07"));
        var dossier = await registry.Journey.GiveAsync(former, Inputs.SubmitOffer(Ids.Of(facility)));
        dossier = await registry.Journey.GiveAsync(former, Inputs.Withdraw(dossier));
        Assert.Equal((0, false), await SeenAsync(later));

        _ = (await admin.GiveAsync(Inputs.EndOrganisation(Ids.Of(old), 1, Ids.Of(successor)))).Noun("organisation");

        var refused = await admin.GiveAsync(Inputs.RegisterFacility("BQL-TS-2", commune, Ids.Of(old)));
        Assert.Equal("ORGANISATION_ALREADY_ENDED", refused.Code());
        Assert.Equal("ORGANISATION_ALREADY_ENDED", (await (await registry.AsAsync(former)).GiveAsync(Inputs.DraftDossier("OFFER"))).Code());
        Assert.Equal((1, true), await SeenAsync(later));

        async Task<(int Own, bool Detail)> SeenAsync(string account)
        {
            var data = await (await registry.AsAsync(account)).QueryAsync(
                "query($id: ID!) { dossiers(isOwn: true) { totalCount } dossierById(id: $id) { id } }", new { id = Ids.Of(dossier) });

            return (data.GetProperty("dossiers").GetProperty("totalCount").GetInt32(), data.GetProperty("dossierById").ValueKind is JsonValueKind.Object);
        }
    }

    [Fact]
    public async Task Two_bodies_never_share_a_code()
    {
        var admin = await registry.AsAsync("admin");
        var command = Inputs.EstablishOrganisation("BQL-03");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => admin.GiveAsync(command.Anew())));

        Assert.Single(answers, answer => answer.Errors.Count == 0);
        Assert.All(answers.Where(answer => answer.Errors.Count > 0), answer => Assert.Equal("DUPLICATE_ORGANISATION_CODE", answer.Code()));
    }

    [Fact]
    public async Task A_body_with_open_cases_does_not_end()
    {
        var health = (await (await registry.AsAsync("admin")).QueryAsync("{ organisations { id version name } }")).GetProperty("organisations").EnumerateArray()
            .Single(organisation => organisation.GetProperty("name").GetString() == "UBND xã Tả Lèng");
        var free = (await new Register(registry.Server).FreeFacilitiesAsync())[0];
        _ = await registry.Journey.SubmitAsync(Ids.Of(free));

        var refused = await (await registry.AsAsync("admin")).GiveAsync(
            Inputs.EndOrganisation(Ids.Of(health), health.GetProperty("version").GetInt32(), await new Register(registry.Server).OrganisationAsync("Sở Y tế")));

        Assert.Equal("ORGANISATION_HAS_OPEN_CASES", refused.Code());
    }

    [Fact]
    public async Task A_body_never_stands_above_itself()
    {
        var admin = await registry.AsAsync("admin");
        var (upper, lower) = (
            (await admin.GiveAsync(Inputs.EstablishOrganisation("BQL-04"))).Noun("organisation"),
            (await admin.GiveAsync(Inputs.EstablishOrganisation("BQL-05"))).Noun("organisation"));
        _ = (await admin.GiveAsync(Inputs.ChangeOrganisationParent(Ids.Of(lower), 1, Ids.Of(upper)))).Noun("organisation");

        Assert.Equal("ORGANISATION_PARENT_LOOP", (await admin.GiveAsync(Inputs.ChangeOrganisationParent(Ids.Of(upper), 1, Ids.Of(lower)))).Code());
        Assert.Equal(JsonValueKind.Null, (await admin.QueryAsync($$"""{ node(id: "{{Ids.Of(upper)}}") { ... on Organisation { parent { id } } } }"""))
            .GetProperty("node").GetProperty("parent").ValueKind);
    }
}
