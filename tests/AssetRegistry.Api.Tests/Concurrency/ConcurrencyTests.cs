using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Decisions;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;

namespace AssetRegistry.Api.Tests.Concurrency;

/// <summary>Officials who act on the same facility at the same moment.</summary>
public sealed class ConcurrencyTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    [Fact]
    public async Task Two_officials_who_ask_for_the_same_facility_at_once_both_get_a_dossier()
    {
        var facility = (await RegisterAsync(1))[0];

        var dossiers = await Task.WhenAll(registry.Journey.SubmitAsync(facility, "commune"), registry.Journey.SubmitAsync(facility, "agency"));

        Assert.Equal(2, dossiers.Select(Ids.Of).Distinct().Count());
        Assert.Equal(2, dossiers.Select(dossier => dossier.GetProperty("number").GetString()).Distinct().Count());
        var open = await (await registry.AsAsync("planner")).QueryAsync("query($id: ID!) { facilityById(id: $id) { openRequests { id } } }", new { id = facility });
        Assert.Equal(
            dossiers.Select(Ids.Of).Order(StringComparer.Ordinal),
            open.GetProperty("facilityById").GetProperty("openRequests").EnumerateArray().Select(Ids.Of).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_deciders_who_decide_on_the_same_facility_at_once_leave_one_decision_and_the_other_learns_which()
    {
        _ = await Staff.HireAsync(registry.Server, communes: 0);
        var facility = (await RegisterAsync(1))[0];
        var dossiers = new[]
        {
            await registry.Journey.LayBeforeProvinceAsync(facility, "commune"), await registry.Journey.LayBeforeProvinceAsync(facility, "agency"),
        };
        var deciders = new[] { await registry.AsAsync("province"), await registry.AsAsync(Staff.SecondDecider) };

        var answers = await Task.WhenAll(
            deciders[0].GiveAsync(Inputs.Decide(dossiers[0]).With("paper.number", "101/QĐ-UBND")),
            deciders[1].GiveAsync(Inputs.Decide(dossiers[1]).With("paper.number", "102/QĐ-UBND")));

        var winner = Assert.Single(answers.Index(), answer => answer.Item.Errors.Count == 0).Index;
        var error = Assert.Single(answers[1 - winner].Errors);
        Assert.Equal("FACILITY_ALREADY_DECIDED", error.GetProperty("code").GetString());
        Assert.Contains(winner is 0 ? "101/QĐ-UBND" : "102/QĐ-UBND", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains(winner is 0 ? "UBND xã Tả Lèng" : "Sở Giáo dục và Đào tạo", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forty_deciders_at_once_on_eight_facilities_leave_eight_decisions_and_records_equal_to_their_events()
    {
        const int Facilities = 8, Requests = 5;
        var officials = await Staff.HireAsync(registry.Server, Requests);
        var facilities = await RegisterAsync(Facilities);
        var dossiers = await Task.WhenAll(facilities.SelectMany(facility => officials.Select(official => registry.Journey.LayBeforeProvinceAsync(facility, official))));
        var deciders = new[] { await registry.AsAsync("province"), await registry.AsAsync(Staff.SecondDecider) };
        var before = await registry.Events.ReadAsync<long>("select count(*) from registry.mt_doc_decision");

        var answers = await Task.WhenAll(dossiers.Select((dossier, index) => deciders[index % 2].GiveAsync(Inputs.Decide(dossier))));

        Assert.Equal(Facilities, answers.Count(answer => answer.Errors.Count == 0));
        Assert.All(answers.Where(answer => answer.Errors.Count > 0), answer => Assert.Equal("FACILITY_ALREADY_DECIDED", answer.Code()));
        Assert.Equal(before + Facilities, await registry.Events.ReadAsync<long>("select count(*) from registry.mt_doc_decision"));
        Assert.All(answers.Chunk(Requests), ofOneFacility => Assert.Single(ofOneFacility, answer => answer.Errors.Count == 0));

        var server = registry.Server;
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Dossier>(server, dossier => dossier.Id) >= dossiers.Length);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Facility>(server, facility => facility.Id, facility => facility.Version > 1) >= Facilities);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Decision>(server, decision => decision.Id) >= Facilities);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Handover>(server, handover => handover.Id) >= Facilities);
    }

    [Fact]
    public async Task Two_appraisers_who_hold_the_same_version_do_not_overwrite_each_other()
    {
        var accepted = await registry.Journey.AcceptAsync(await registry.Journey.SubmitAsync((await RegisterAsync(1))[0]));
        var finance = await registry.AsAsync("finance");

        var answers = await Task.WhenAll(
            finance.GiveAsync(Inputs.Appraise(accepted).With("conclusion", "Đồng ý")),
            finance.GiveAsync(Inputs.Appraise(accepted).With("conclusion", "Không đồng ý")));

        Assert.Equal("STALE_VERSION", Assert.Single(answers, answer => answer.Errors.Count > 0).Code());
        Assert.Single(answers, answer => answer.Errors.Count == 0);
    }

    [Fact]
    public async Task A_withdrawal_and_a_new_request_at_once_lose_nothing()
    {
        var facility = (await RegisterAsync(1))[0];
        var first = await registry.Journey.SubmitAsync(facility, "commune");

        _ = await Task.WhenAll(registry.Journey.GiveAsync("commune", Inputs.Withdraw(first)), registry.Journey.SubmitAsync(facility, "agency"));

        var data = await (await registry.AsAsync("planner")).QueryAsync("query($id: ID!) { facilityById(id: $id) { stage openRequests { id } } }", new { id = facility });
        Assert.Equal("REQUESTED", data.GetProperty("facilityById").GetProperty("stage").GetString());
        Assert.Single(data.GetProperty("facilityById").GetProperty("openRequests").EnumerateArray());
    }

    [Fact]
    public async Task Commands_the_database_refuses_leave_its_connections_sound()
    {
        var register = new Register(registry.Server);
        var commune = Ids.Of((await register.FacilityAsync("CSND-2025-0065")).GetProperty("commune"));
        var holder = await register.OrganisationAsync("Sở Tư pháp");
        var admin = await registry.AsAsync("admin");
        _ = (await admin.GiveAsync(Inputs.RegisterFacility("TR-0", commune, holder))).Noun("facility");

        for (var round = 1; round <= 20; round++)
        {
            Assert.Equal("DUPLICATE_FACILITY_NUMBER", (await admin.GiveAsync(Inputs.RegisterFacility("TR-0", commune, holder))).Code());
            _ = (await admin.GiveAsync(Inputs.RegisterFacility($"TR-{round}", commune, holder))).Noun("facility");
        }
    }

    /// <summary>Surplus facilities for one test alone, held by an agency that asks for none of them.</summary>
    private async Task<IReadOnlyList<string>> RegisterAsync(int count)
    {
        var register = new Register(registry.Server);
        var commune = Ids.Of((await register.FacilityAsync("CSND-2025-0065")).GetProperty("commune"));
        var holder = await register.OrganisationAsync("Sở Tư pháp");
        var ids = new List<string>();
        for (var index = 0; index < count; index++)
        {
            ids.Add(Ids.Of(await registry.Journey.GiveAsync("admin", Inputs.RegisterFacility($"ĐT-{Guid.NewGuid():N}", commune, holder))));
        }

        return ids;
    }
}
