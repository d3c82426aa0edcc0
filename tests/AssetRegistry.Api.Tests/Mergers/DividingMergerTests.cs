using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using static AssetRegistry.Api.Tests.Mergers.Reform;

namespace AssetRegistry.Api.Tests.Mergers;

/// <summary>Communes that are divided, by a list or by new boundaries, and one that only gives ground, over HTTP.</summary>
public sealed class DividingMergerTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private Reform Reform => new(registry);

    private Register Register => new(registry.Server);

    [Fact]
    public async Task A_list_divides_a_commune_and_people_place_what_it_leaves_out()
    {
        var unit = await Reform.UnitAsync("03424");
        var facilities = await Register.FacilitiesAsync("communeCode: \"03424\"");
        var (first, left, second) = (facilities[0], facilities[1], facilities.Skip(2).Select(Ids.Of).ToList());
        var plan = await Reform.DraftAsync(MergerInputs.Content(
            Days.Future, [MergerInputs.Unit("99011", "Bản Bo Thượng", "11299011"), MergerInputs.Unit("99012", "Bản Bo Hạ", "11299012")],
            new
            {
                unitId = Ids.Of(unit),
                kind = "DIVIDED_BY_LIST",
                into = new object[] { new { unitCode = "99011", facilityIds = new[] { Ids.Of(first) } }, new { unitCode = "99012", facilityIds = second } },
            }));
        var admin = await registry.AsAsync("admin");
        Assert.Equal("MERGER_DOUBTS_OPEN", (await admin.GiveAsync(MergerInputs.Check(plan))).Code());
        var queue = Doubtful(await Reform.ReadAsync(plan));
        Assert.Equal("NOT_LISTED", Text(queue.Single(move => Text(move, "subject") == "FACILITY"), "doubt"));
        Assert.Equal("UNIT_DIVIDED", Text(queue.Single(move => Text(move, "subject") == "ORGANISATION"), "doubt"));

        // Each is placed once, by a person, where it can go.
        var candidates = queue[0].GetProperty("candidates").EnumerateArray().Select(candidate => candidate.GetString()!).ToList();
        Assert.Equal("MERGER_DESTINATION_IMPOSSIBLE", (await admin.GiveAsync(MergerInputs.Settle(plan, "FACILITY", Key(queue, "FACILITY"), Ids.Of(unit)))).Code());
        Assert.Equal("MERGER_DOUBT_NOT_FOUND", (await admin.GiveAsync(MergerInputs.Settle(plan, "FACILITY", "0", candidates[0]))).Code());
        foreach (var move in queue)
        {
            plan = await registry.Journey.GiveAsync("landfund", MergerInputs.Settle(plan, Text(move, "subject"), Text(move, "key"), candidates[0]));
        }

        Assert.Empty(Doubtful(await Reform.ReadAsync(plan)));
        plan = await registry.Journey.GiveAsync("admin", MergerInputs.Check(plan));
        Assert.Equal("NOT_PERMITTED", (await (await registry.AsAsync("landfund")).GiveAsync(MergerInputs.Approve(plan))).Code());
        var executed = await Reform.ExecuteAsync(await registry.Journey.GiveAsync("province", MergerInputs.Approve(plan)));

        Assert.Equal(Counts(executed, "planned"), Counts(executed, "moved"));
        Assert.Equal(new[] { Ids.Of(first), Ids.Of(left) }.Order(), (await InAsync("99011")).Order());
        Assert.Equal(second.Order(), (await InAsync("99012")).Order());
        var committees = (await (await registry.AsAsync("planner")).QueryAsync("{ organisations { name predecessors { name } } }")).GetProperty("organisations").EnumerateArray().ToList();
        Assert.Equal(1, committees.Single(body => Text(body, "name") == "UBND xã Bản Bo Thượng").GetProperty("predecessors").GetArrayLength());
        Assert.Equal(0, committees.Single(body => Text(body, "name") == "UBND xã Bản Bo Hạ").GetProperty("predecessors").GetArrayLength());
        await Reform.AssertConsistentAsync(Days.Requested, Days.Reformed, Days.InUse);
    }

    [Fact]
    public async Task New_boundaries_divide_a_commune()
    {
        var unit = await Reform.UnitAsync("03430");
        var (westernmost, middle, easternmost, inWest, inEast) = await MeridianAsync("03430");
        var plan = await Reform.DraftAsync(MergerInputs.Content(
            Days.Future,
            [
                MergerInputs.Unit("99021", "Khun Há Tây", "11299021", Reform.Box(westernmost - 0.1, middle)),
                MergerInputs.Unit("99022", "Khun Há Đông", "11299022", Reform.Box(middle, easternmost + 0.1)),
            ],
            new { unitId = Ids.Of(unit), kind = "DIVIDED_BY_GEOMETRY", into = new object[] { new { unitCode = "99021" }, new { unitCode = "99022" } } }));
        foreach (var move in Doubtful(await Reform.ReadAsync(plan)))
        {
            plan = await registry.Journey.GiveAsync(
                "admin", MergerInputs.Settle(plan, Text(move, "subject"), Text(move, "key"), move.GetProperty("candidates")[0].GetString()!));
        }

        _ = await Reform.ExecuteAsync(await Reform.ApproveAsync(plan));

        var (west, east) = (await InAsync("99021"), await InAsync("99022"));
        Assert.Superset(inWest, west.ToHashSet());
        Assert.Superset(inEast, east.ToHashSet());
        Assert.Empty(await InAsync("03430"));
        await Reform.AssertConsistentAsync(Days.Reformed, Days.InUse);
    }

    [Fact]
    public async Task A_commune_that_gives_ground_stays_and_what_stands_there_goes_to_the_neighbour()
    {
        var (giving, taking) = (await Reform.UnitAsync("03390"), await Reform.UnitAsync("03394"));
        var (westernmost, border, easternmost, kept, given) = await MeridianAsync("03390");
        var plan = await Reform.DraftAsync(MergerInputs.Content(
            Days.Future, [Kept(giving, Reform.Box(westernmost - 0.1, border)), Kept(taking, Reform.Box(border, easternmost + 0.1))],
            new { unitId = Ids.Of(giving), kind = "REDRAWN", into = new object[] { new { unitCode = "03390" }, new { unitCode = "03394" } } },
            new { unitId = Ids.Of(taking), kind = "REDRAWN", into = new object[] { new { unitCode = "03394" } } }));
        foreach (var move in Doubtful(await Reform.ReadAsync(plan)))
        {
            plan = await registry.Journey.GiveAsync("admin", MergerInputs.Settle(plan, Text(move, "subject"), Text(move, "key"), Ids.Of(giving)));
        }

        var executed = await Reform.ExecuteAsync(await Reform.ApproveAsync(plan));

        Assert.Superset(given, (await InAsync("03394")).ToHashSet());
        Assert.Superset(kept, (await InAsync("03390")).ToHashSet());
        Assert.Equal(given.Count, Counts(executed, "moved")["FACILITY"]);
        Assert.Contains(await Reform.UnitsAsync(), unit => Ids.Of(unit) == Ids.Of(giving));
        await Reform.AssertConsistentAsync(Days.Reformed, Days.InUse);

        static object Kept(JsonElement unit, string boundary) => new
        {
            code = Text(unit, "code"),
            name = Text(unit, "name"),
            fullName = $"Xã {Text(unit, "name")}",
            type = "COMMUNE",
            boundary,
            continuesId = Ids.Of(unit),
        };
    }

    /// <summary>A meridian far from every facility of a commune, with the facilities on either side of it.</summary>
    private async Task<(double Westernmost, double Meridian, double Easternmost, HashSet<string> West, HashSet<string> East)> MeridianAsync(string code)
    {
        var facilities = (await Register.FacilitiesAsync($"communeCode: \"{code}\"")).Where(facility => facility.GetProperty("location").ValueKind is JsonValueKind.Object)
            .Select(facility => (Id: Ids.Of(facility), Longitude: facility.GetProperty("location").GetProperty("longitude").GetDouble()))
            .OrderBy(facility => facility.Longitude).ToList();
        var (west, east) = facilities.Zip(facilities.Skip(1)).MaxBy(pair => pair.Second.Longitude - pair.First.Longitude);
        var meridian = (west.Longitude + east.Longitude) / 2;

        return (facilities[0].Longitude, meridian, facilities[^1].Longitude,
            [.. facilities.Where(facility => facility.Longitude < meridian).Select(facility => facility.Id)],
            [.. facilities.Where(facility => facility.Longitude > meridian).Select(facility => facility.Id)]);
    }

    private async Task<IReadOnlyList<string>> InAsync(string code) => [.. (await Register.FacilitiesAsync($"communeCode: \"{code}\"")).Select(Ids.Of)];

    private static List<JsonElement> Doubtful(JsonElement plan) => [.. plan.GetProperty("preview").GetProperty("doubtful").EnumerateArray()];

    private static string Key(IEnumerable<JsonElement> moves, string subject) => Text(moves.Single(move => Text(move, "subject") == subject), "key");
}
