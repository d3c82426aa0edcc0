using System.Text.Json;
using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Handovers;
using static AssetRegistry.Api.Tests.Decisions.Cases;

namespace AssetRegistry.Api.Tests.Handovers;

/// <summary>Handovers before a decision.</summary>
public sealed class TemporaryHandoverTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private readonly Cases _cases = new(registry);

    [Fact]
    public async Task Is_listed_as_overdue_until_its_decision_regularises_it()
    {
        var facility = (await _cases.FacilitiesAsync(1))[0];
        var temporary = await GiveAsync("commune", facility, "Sở Giáo dục và Đào tạo");
        Assert.Equal(("OPEN", "2026-01-30", "2026-02-04"), (Text(temporary, "status"), Text(temporary, "warnFrom"), Text(temporary, "regulariseBy")));
        Assert.DoesNotContain(Ids.Of(temporary), await OverdueAsync("2026-02-04"));
        Assert.Contains(Ids.Of(temporary), await OverdueAsync("2026-02-05"));

        var dossier = await registry.Journey.LayBeforeProvinceAsync(facility, "agency");
        var decision = (await _cases.DecideAsync(Inputs.IssueDecision([dossier], new { facilityId = facility }))).Noun("decision");

        Assert.Equal("PROVISIONAL", Text(decision.GetProperty("items")[0].GetProperty("handover"), "status"));
        var read = await _cases.ReadAsync(
            "temporaryHandoverById(id: $id) { status closedOn isOverdue decision { id } handover { id minutes { number } } timeline { kind } }", Ids.Of(temporary));
        Assert.Equal(("REGULARISED", Days.Decided), (Text(read, "status"), Text(read, "closedOn")));
        Assert.Equal(Ids.Of(decision), Ids.Of(read.GetProperty("decision")));
        Assert.Equal("03/BB-UBND", Text(read.GetProperty("handover").GetProperty("minutes"), "number"));
        Assert.DoesNotContain(Ids.Of(temporary), await OverdueAsync("2026-02-05"));
        Assert.Equal("PROVISIONALLY_HANDED_OVER", Text(await _cases.ReadAsync("facilityById(id: $id) { stage }", facility), "stage"));
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<TemporaryHandover>(registry.Server, t => t.Id) > 0);
        Assert.Equal(
            "PROVISIONAL/REGULARISED",
            await registry.Events.ReadAsync<string>($"""
                select h.status || '/' || t.status
                from registry.handover_history h, registry.temporary_handover_history t
                where h.facility_id = t.facility_id and h.recorded_to = 'infinity' and t.recorded_to = 'infinity'
                  and h.valid_from <= '{Days.Decided}' and '{Days.Decided}' < h.valid_to and t.valid_from <= '{Days.Decided}' and '{Days.Decided}' < t.valid_to
                  and t.receiver_id = h.receiver_id and h.decision_id = (select id from registry.mt_doc_decision order by mt_last_modified desc limit 1)
                """));
    }

    [Fact]
    public async Task Ends_when_the_facility_goes_back()
    {
        var temporary = await GiveAsync("landfund", (await _cases.FacilitiesAsync(1))[0], "Sở Y tế");

        var ended = (await _cases.DecideAsync(Inputs.EndTemporaryHandover(temporary), "landfund")).Noun("temporaryHandover");

        Assert.Equal("ENDED", Text(ended, "status"));
        Assert.Equal("TEMPORARY_HANDOVER_NOT_OPEN", (await _cases.DecideAsync(Inputs.EndTemporaryHandover(ended), "landfund")).Code());
    }

    [Fact]
    public async Task Two_at_once_leave_one_and_the_other_learns_who_has_it()
    {
        var facility = (await _cases.FacilitiesAsync(1))[0];
        var (health, agency) = (await _cases.Register.OrganisationAsync("Sở Y tế"), await _cases.Register.OrganisationAsync("Sở Giáo dục và Đào tạo"));

        var answers = await Task.WhenAll(
            _cases.DecideAsync(Inputs.HandOverTemporarily(facility, health), "landfund"),
            _cases.DecideAsync(Inputs.HandOverTemporarily(facility, agency), "commune"));

        Assert.Equal("FACILITY_ALREADY_HANDED_OVER_TEMPORARILY", Assert.Single(answers, answer => answer.Errors.Count > 0).Code());
    }

    [Fact]
    public async Task Is_seen_by_its_parties_and_by_the_province()
    {
        var officials = await Staff.HireAsync(registry.Server, 1);
        var temporary = await GiveAsync("landfund", (await _cases.FacilitiesAsync(1))[0], "Sở Giáo dục và Đào tạo");
        const string Query = "temporaryHandoverById(id: $id) { id }";

        Assert.Equal(JsonValueKind.Object, (await _cases.ReadAsync(Query, Ids.Of(temporary), "agency")).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await _cases.ReadAsync(Query, Ids.Of(temporary), officials[0])).ValueKind);
        Assert.Equal("TEMPORARY_HANDOVER_NOT_FOUND", (await _cases.DecideAsync(Inputs.EndTemporaryHandover(temporary), officials[0])).Code());
    }

    private async Task<JsonElement> GiveAsync(string account, string facility, string receiver) => await registry.Journey.GiveAsync(
        account, Inputs.HandOverTemporarily(facility, await _cases.Register.OrganisationAsync(receiver)));

    private async Task<IEnumerable<string>> OverdueAsync(string day) =>
        (await (await registry.AsAsync("planner")).QueryAsync(
            "query($day: LocalDate) { temporaryHandovers(first: 500, overdueOn: $day) { nodes { id } } }", new { day }))
        .GetProperty("temporaryHandovers").GetProperty("nodes").EnumerateArray().Select(Ids.Of);
}
