using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Custody;

/// <summary>A facility's timeline tells its custody too, for whoever may see the case, each fact once and with both of its dates.</summary>
public sealed class FacilityTimelineTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private const string Query = """
        query($id: ID!) { facilityById(id: $id) {
          timeline { sequence kind summary effectiveOn recordedAt account paper { number } }
          custodyCases { partName timeline { sequence kind summary effectiveOn recordedAt account paper { number } } } } }
        """;

    private CustodyJourney Custody => new(registry);

    [Theory]
    [InlineData("vi", "Kiểm tra thực địa: xuống cấp; Dột hai phòng.")]
    [InlineData("en", "Inspected, in degraded condition: Dột hai phòng.")]
    public async Task Everything_from_the_first_look_to_the_end_of_a_lease_is_told_as_the_case_tells_it(string language, string inspected)
    {
        var facility = await Custody.FacilityAsync($"DT-{language}");
        _ = await GiveAsync(CustodyInputs.Survey(await GiveAsync(CustodyInputs.Open(Ids.Of(facility)))));
        var custody = await GiveAsync(CustodyInputs.Inspect(await Custody.KeptAsync(facility)));
        custody = await GiveAsync(CustodyInputs.Spend(custody));
        custody = await GiveAsync(CustodyInputs.Propose(custody));
        custody = await registry.Journey.GiveAsync("province", CustodyInputs.Approve(custody, custody.GetProperty("plans")[0].GetProperty("planId").GetString()!));
        custody = await GiveAsync(CustodyInputs.CancelCost(custody, custody.GetProperty("costs")[0].GetProperty("costId").GetString()!));
        custody = await GiveAsync(CustodyInputs.Ask(custody));
        custody = await GiveAsync(CustodyInputs.RefuseBusiness(custody, custody.GetProperty("businessRequests")[0].GetProperty("requestId").GetString()!));
        _ = await GiveAsync(CustodyInputs.Terminate(await GiveAsync(CustodyInputs.Lease(custody))));

        var read = await ReadAsync("auditor", facility, language);
        var timeline = read.GetProperty("timeline").EnumerateArray().ToList();
        var told = timeline.Where(entry => entry.GetProperty("kind").GetString() != "FACILITY_REGISTERED").Select(entry => entry.GetRawText());

        Assert.Equal(read.GetProperty("custodyCases")[0].GetProperty("timeline").EnumerateArray().Select(entry => entry.GetRawText()), told);
        Assert.Equal(
            [
                "CUSTODY_LEASE_TERMINATED", "CUSTODY_LEASE_GRANTED", "BUSINESS_REQUEST_CLOSED", "BUSINESS_REQUEST_RECORDED", "CUSTODY_COST_CANCELLED",
                "CUSTODY_PLAN_APPROVED", "CUSTODY_PLAN_PROPOSED", "CUSTODY_COST_RECORDED", "CUSTODY_INSPECTED", "CUSTODY_KEPT", "CUSTODY_RECEIVED",
                "CUSTODY_SURVEYED", "CUSTODY_OPENED", "FACILITY_REGISTERED",
            ],
            timeline.OrderByDescending(entry => entry.GetProperty("sequence").GetInt32()).Select(entry => entry.GetProperty("kind").GetString()));
        var look = timeline.Single(entry => entry.GetProperty("kind").GetString() == "CUSTODY_INSPECTED");
        Assert.Equal((inspected, CustodyInputs.Kept), (look.GetProperty("summary").GetString(), look.GetProperty("effectiveOn").GetString()));
        Assert.InRange(look.GetProperty("recordedAt").GetDateTimeOffset(), TimeProvider.System.GetUtcNow().AddHours(-1), TimeProvider.System.GetUtcNow());
    }

    [Theory]
    [InlineData("INVESTMENT_CALL", "CUSTODY_TENDER_ANNOUNCED", "CUSTODY_TENDER_CONCLUDED", "CUSTODY_ENDED")]
    [InlineData("AUCTION", "CUSTODY_TENDER_ANNOUNCED", "CUSTODY_TENDER_CONCLUDED", "CUSTODY_ENDED")]
    [InlineData("RETURN", "CUSTODY_GIVEN_BACK")]
    public async Task How_it_ended_is_told_once(string plan, params string[] ending)
    {
        var facility = await Custody.FacilityAsync($"DT-{plan}");
        var custody = await Custody.PlannedAsync(facility, plan);
        _ = plan == "RETURN"
            ? await GiveAsync(CustodyInputs.GiveBack(custody))
            : await GiveAsync(CustodyInputs.End(await GiveAsync(CustodyInputs.Conclude(await GiveAsync(CustodyInputs.Announce(custody))))));

        var kinds = await KindsAsync("planner", facility);

        Assert.Equal(ending, kinds[..ending.Length].Reverse());
        Assert.DoesNotContain("FACILITY_RELEASED_FROM_CUSTODY", kinds);
        Assert.DoesNotContain("FACILITY_RECEIVED_INTO_CUSTODY", kinds);
    }

    [Fact]
    public async Task Who_may_see_the_facility_but_not_its_case_reads_only_what_the_facility_notes()
    {
        var facility = await Custody.FacilityAsync("DT-KÍN");
        _ = await GiveAsync(CustodyInputs.GiveBack(await Custody.PlannedAsync(facility, "RETURN")));

        Assert.Equal(["FACILITY_RELEASED_FROM_CUSTODY", "FACILITY_RECEIVED_INTO_CUSTODY", "FACILITY_REGISTERED"], await KindsAsync("agency", facility));
        Assert.Contains("CUSTODY_KEPT", await KindsAsync("commune", facility));
    }

    [Fact]
    public async Task A_decision_is_told_by_the_facility_and_what_becomes_of_the_lease_by_the_case()
    {
        var let = await Custody.FacilityAsync("DT-QĐ-1");
        _ = await GiveAsync(CustodyInputs.Lease(await Custody.PlannedAsync(let)));
        var empty = await Custody.FacilityAsync("DT-QĐ-2");
        _ = await Custody.KeptAsync(empty);
        foreach (var (facility, number) in ((JsonElement, string)[])[(let, "61/QĐ-UBND"), (empty, "62/QĐ-UBND")])
        {
            var dossier = await registry.RequestBeforeProvinceAsync(facility, "2026-02-04");
            _ = await registry.Journey.GiveAsync(
                "province", Inputs.Decide(dossier).With("effectiveOn", "2026-02-06").With("paper", Papers.Of("DECISION", number, "2026-02-06")));
        }

        Assert.Contains("CUSTODY_FACILITY_ASSIGNED", await KindsAsync("planner", let));
        var kinds = await KindsAsync("planner", empty);
        Assert.DoesNotContain("CUSTODY_FACILITY_ASSIGNED", kinds);
        Assert.Contains("FACILITY_ASSIGNED", kinds);
    }

    [Theory]
    [InlineData("vi", "Phần “Nhà B”: Quỹ đất tiếp nhận cơ sở")]
    [InlineData("en", "Part \"Nhà B\": Received into custody")]
    public async Task What_is_about_a_part_names_it(string language, string words)
    {
        var facility = await Custody.FacilityAsync($"DT-P-{language}");
        var parted = await registry.Journey.GiveAsync("finance", Inputs.DelimitFacilityPart(facility));
        var part = await registry.Events.ReadAsync<Guid>(
            $"select (data -> 'parts' -> 0 ->> 'id')::uuid from registry.mt_doc_facility where data ->> 'number' = 'DT-P-{language}'");
        _ = await registry.Journey.GiveAsync("landfund", Inputs.ReceiveIntoCustody(parted).With("partId", Ids.Encode($"FacilityPart:{part:N}")));

        var received = (await ReadAsync("planner", facility, language)).GetProperty("timeline").EnumerateArray()
            .Single(entry => entry.GetProperty("kind").GetString() == "CUSTODY_RECEIVED");

        Assert.StartsWith(words, received.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> ReadAsync(string account, JsonElement facility, string language)
    {
        using var client = await registry.Server.SignInAsync(account, language);

        return (await client.QueryAsync(Query, new { id = Ids.Of(facility) })).GetProperty("facilityById");
    }

    private async Task<string[]> KindsAsync(string account, JsonElement facility) =>
        [.. (await ReadAsync(account, facility, "en")).GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()!)];

    private Task<JsonElement> GiveAsync(CommandInput command) => registry.Journey.GiveAsync("landfund", command);
}
