using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Facilities;

/// <summary>Facilities that end, divide and unite: what lists, counts and old numbers say afterwards.</summary>
public sealed class FacilityLineageTests(DemoRegistry registry)
{
    [Fact]
    public async Task A_split_facility_leaves_the_counts_on_its_day_and_stays_readable()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        var whole = (await new Register(server).UndescribedFacilitiesAsync())[0];
        var planner = await server.AsAsync("planner");
        var areas = (await ReadAsync(planner, whole)).GetProperty("landAreaM2").GetDecimal();
        var floor = (await ReadAsync(planner, whole)).GetProperty("floorAreaM2").GetDecimal();
        var before = await CountAsync(planner, Days.Decided);
        var command = Inputs.SplitFacility(
            whole,
            new { number = "KT-11", name = "Khu A", landAreaM2 = 100m, floorAreaM2 = 50m },
            new { number = "KT-12", name = "Khu B", landAreaM2 = areas - 100m, floorAreaM2 = floor - 50m });
        var finance = await server.AsAsync("finance");

        var split = (await finance.GiveAsync(command)).Noun("facility");
        Assert.Equal(split.GetRawText(), (await finance.GiveAsync(command)).Noun("facility").GetRawText());

        Assert.Equal(Days.Decided, split.GetProperty("endedOn").GetString());
        Assert.Equal(before + 1, await CountAsync(planner, Days.Decided));
        Assert.Equal(before, await CountAsync(planner, Days.Forwarded));
        Assert.Empty(await new Register(server).FacilitiesAsync($"search: \"{whole.GetProperty("number").GetString()}\""));
        Assert.Single(await new Register(server).FacilitiesAsync($"search: \"{whole.GetProperty("number").GetString()}\", includeEnded: true"));
        var read = await ReadAsync(planner, whole);
        Assert.Equal(["KT-11", "KT-12"], read.GetProperty("successors").EnumerateArray().Select(made => made.GetProperty("number").GetString()));
        var piece = await ReadAsync(planner, split.GetProperty("successors")[0]);
        Assert.Equal(Ids.Of(whole), Ids.Of(piece.GetProperty("predecessors")[0]));

        Assert.Equal("FACILITY_ENDED", (await finance.GiveAsync(Inputs.ClassifyFacility(split))).Code());
        Assert.Equal("DUPLICATE_FACILITY_NUMBER", (await finance.GiveAsync(Inputs.SplitFacility(
            split.GetProperty("successors")[0],
            new { number = "KT-12", name = "Khu A1", landAreaM2 = 40m, floorAreaM2 = 20m },
            new { number = "KT-13", name = "Khu A2", landAreaM2 = 60m, floorAreaM2 = 30m }).With("effectiveOn", Days.HandedOver))).Code());
    }

    [Fact]
    public async Task Two_facilities_become_one_and_their_numbers_are_never_given_again()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        var pair = (await new Register(server).FacilitiesAsync("classifications: [RETAINED], stages: [NONE], categories: [SCHOOL]"))
            .GroupBy(facility => (Ids.Of(facility.GetProperty("holder")), Ids.Of(facility.GetProperty("commune")))).First(group => group.Count() > 1).Take(2).ToArray();
        var planner = await server.AsAsync("planner");
        var before = await CountAsync(planner, Days.Decided);

        var made = await new Journey(server).GiveAsync("admin", Inputs.ConsolidateFacilities(pair));

        Assert.Equal(before - 1, await CountAsync(planner, Days.Decided));
        Assert.Equal(2, (await ReadAsync(planner, made)).GetProperty("predecessors").GetArrayLength());
        var again = Inputs.RegisterFacility(pair[0].GetProperty("number").GetString()!, Ids.Of(pair[0].GetProperty("commune")), Ids.Of(pair[0].GetProperty("holder")));
        Assert.Equal("DUPLICATE_FACILITY_NUMBER", (await (await server.AsAsync("admin")).GiveAsync(again)).Code());
    }

    [Fact]
    public async Task An_open_case_stands_in_the_way_by_name()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        var wanted = (await new Register(server).UndescribedFacilitiesAsync())[0];
        var dossier = await new Journey(server).SubmitAsync(Ids.Of(wanted), "agency");
        var current = await ReadAsync(await server.AsAsync("planner"), wanted);

        var result = await (await server.AsAsync("finance")).GiveAsync(Inputs.EndFacility(current));

        Assert.Equal("FACILITY_HAS_OPEN_CASE", result.Code());
        Assert.Contains(dossier.GetProperty("number").GetString()!, result.Errors[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duplicate_is_found_with_reasons_and_merged_into_the_record_that_goes_on()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        var journey = new Journey(server);
        var free = (await new Register(server).UndescribedFacilitiesAsync())[0];
        var (commune, holder) = (Ids.Of(free.GetProperty("commune")), Ids.Of(free.GetProperty("holder")));
        var survivor = await journey.GiveAsync("landfund", Inputs.RegisterFacility("KT-31", commune, holder).With("name", "Kho lưu trữ liên xã"));
        var duplicate = await journey.GiveAsync("landfund", Inputs.RegisterFacility("KT-32", commune, holder).With("name", "KHO LƯU TRỮ LIÊN XÃ"));
        var planner = await server.AsAsync("planner");

        var found = (await planner.QueryAsync(
            """{ duplicateFacilities(filter: { search: "kho luu tru lien xa" }) { first { number } second { number } score distanceM reasons } }"""))
            .GetProperty("duplicateFacilities")[0];
        Assert.Equal(("KT-31", "KT-32", 100), (
            found.GetProperty("first").GetProperty("number").GetString(), found.GetProperty("second").GetProperty("number").GetString(), found.GetProperty("score").GetInt32()));
        Assert.Equal(3, found.GetProperty("reasons").GetArrayLength());

        await journey.GiveAsync("finance", Inputs.MergeDuplicateFacility(duplicate, survivor));

        Assert.Equal("KT-31", (await ReadAsync(planner, duplicate)).GetProperty("mergedInto").GetProperty("number").GetString());
        Assert.Equal("KT-31", Assert.Single(await new Register(server).FacilitiesAsync("search: \"KT-32\"")).GetProperty("number").GetString());
        var data = await planner.QueryAsync("""{ facilityByNumber(number: "KT-32") { mergedInto { number } } }""");
        Assert.Equal("KT-31", data.GetProperty("facilityByNumber").GetProperty("mergedInto").GetProperty("number").GetString());
    }

    private static async Task<int> CountAsync(RegistryClient planner, string day)
    {
        var summary = (await planner.QueryAsync(
            "query($day: LocalDate!) { provinceSummary(provinceCode: \"12\", effectiveAt: $day) { facilities retained rearranged surplus } }", new { day })).GetProperty("provinceSummary");
        var total = summary.GetProperty("facilities").GetInt32();
        Assert.Equal(total, new[] { "retained", "rearranged", "surplus" }.Sum(part => summary.GetProperty(part).GetInt32()));

        return total;
    }

    private static async Task<JsonElement> ReadAsync(RegistryClient planner, JsonElement facility) => (await planner.QueryAsync(
        """
        query($id: ID!) { facilityById(id: $id) {
          id version number landAreaM2 floorAreaM2 endedOn predecessors { id number } successors { id number } mergedInto { number }
        } }
        """,
        new { id = Ids.Of(facility) })).GetProperty("facilityById");
}
