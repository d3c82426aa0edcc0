using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Custody;

/// <summary>An enterprise comes after public needs, and who may see what of a case.</summary>
public sealed class PublicNeedTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private CustodyJourney Custody => new(registry);

    [Fact]
    public async Task A_lease_waits_for_an_open_public_request_unless_a_reason_and_a_paper_say_why_not()
    {
        var facility = await Custody.FacilityAsync("NC-01");
        var planned = await Custody.PlannedAsync(facility);
        var dossier = await registry.RequestAsync(facility, CustodyInputs.Approved);
        var landfund = await registry.AsAsync("landfund");
        var lease = CustodyInputs.Lease(planned);

        var refused = await landfund.GiveAsync(lease);

        Assert.Equal("OUTRANKED_BY_PUBLIC_NEED", refused.Code());
        Assert.Contains(dossier.GetProperty("number").GetString()!, refused.Errors[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("OUTRANKED_BY_PUBLIC_NEED", (await landfund.GiveAsync(lease.With("overrideReason", "Chỉ cho thuê tạm"))).Code());
        Assert.False(await SeesAsync("agency", planned));

        _ = await registry.Journey.GiveAsync("landfund", lease.With("overrideReason", "Chỉ cho thuê tạm").With("overridePaper", Papers.Decision));

        var read = await Custody.CaseOfAsync(facility, "lease { override { reason paper { number } outranked { dossierNumber requester { name } } } }", "agency");
        var overriding = read.GetProperty("lease").GetProperty("override");
        Assert.Equal(("Chỉ cho thuê tạm", "88/QĐ-UBND"), (overriding.GetProperty("reason").GetString(), overriding.GetProperty("paper").GetProperty("number").GetString()));
        Assert.Equal("Sở Giáo dục và Đào tạo", overriding.GetProperty("outranked")[0].GetProperty("requester").GetProperty("name").GetString());
    }

    [Fact]
    public async Task An_enterprises_request_is_recorded_and_refused_with_its_reason()
    {
        var asked = await registry.Journey.GiveAsync("landfund", CustodyInputs.Ask(await Custody.PlannedAsync(await Custody.FacilityAsync("NC-02"))));

        var refused = await registry.Journey.GiveAsync(
            "landfund", CustodyInputs.RefuseBusiness(asked, asked.GetProperty("businessRequests")[0].GetProperty("requestId").GetString()!));

        Assert.Equal("REFUSED", refused.GetProperty("businessRequests")[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_case_is_seen_by_the_commune_it_stands_in_and_by_nobody_it_does_not_concern()
    {
        var custody = await Custody.KeptAsync(await Custody.FacilityAsync("NC-03"));

        Assert.True(await SeesAsync("commune", custody));
        Assert.True(await SeesAsync("auditor", custody));
        Assert.False(await SeesAsync("agency", custody));
    }

    [Fact]
    public async Task What_one_may_not_see_looks_like_what_does_not_exist()
    {
        var custody = await Custody.KeptAsync(await Custody.FacilityAsync("NC-04"));
        var agency = await registry.AsAsync("agency");
        var unknown = Ids.Unknown("CustodyCase");

        var hidden = await agency.GiveAsync(CustodyInputs.Spend(custody));
        var absent = await agency.GiveAsync(CustodyInputs.Spend(custody).With("caseId", unknown).Anew());

        Assert.Equal(("CUSTODY_CASE_NOT_FOUND", "CUSTODY_CASE_NOT_FOUND"), (hidden.Code(), absent.Code()));
        Assert.Equal(hidden.Errors[0].GetProperty("message").GetString(), absent.Errors[0].GetProperty("message").GetString());
        var node = await agency.QueryAsync("query($id: ID!) { node(id: $id) { id } }", new { id = Ids.Of(custody) });
        Assert.Equal(JsonValueKind.Null, node.GetProperty("node").ValueKind);
        var list = await agency.QueryAsync("{ custodyCases(first: 500) { nodes { id } } custodyPortfolio { rows { custodyCase { id } } } custodyCalendar(from: \"2025-01-01\", to: \"2035-01-01\") { custodyCase { id } } }");
        Assert.DoesNotContain(Ids.Of(custody), list.ToString(), StringComparison.Ordinal);
    }

    private async Task<bool> SeesAsync(string account, JsonElement custody) => (await (await registry.AsAsync(account)).QueryAsync(
        "query($id: ID!) { custodyCaseById(id: $id) { id } }", new { id = Ids.Of(custody) })).GetProperty("custodyCaseById").ValueKind is JsonValueKind.Object;
}
