using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using static AssetRegistry.Api.Tests.Mergers.Reform;

namespace AssetRegistry.Api.Tests.Mergers;

/// <summary>Two communes go whole to a new one, over HTTP: from the draft to its execution, and back again.</summary>
public sealed class WholeMergerTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private const string Merged = "99001";

    private Reform Reform => new(registry);

    private Register Register => new(registry.Server);

    [Fact]
    public async Task Everything_of_two_communes_goes_to_the_new_one_once_and_comes_back()
    {
        var (taLeng, tanPhong) = (await Reform.UnitAsync("03405"), await Reform.UnitAsync("03408"));
        var facilities = await InAsync("03405", "03408");
        var open = await registry.Journey.SubmitAsync(Ids.Of((await Register.FreeFacilitiesAsync())[0]));
        var need = await registry.Journey.GiveAsync("commune", Inputs.SubmitNeed(Ids.Of(taLeng)).With("intendedUse", "HEALTH"));
        var decided = await registry.Journey.DecideAsync(await registry.Journey.LayBeforeProvinceAsync(Ids.Of((await Register.FreeFacilitiesAsync())[0])));
        _ = await registry.Journey.GiveAsync("landfund", HousingInputs.Register(Ids.Of(taLeng)));
        _ = await Staff.HireAsync(registry.Server, 5);
        var committee = await Register.OrganisationAsync("UBND xã Tả Lèng");
        _ = await registry.Journey.GiveAsync("finance", Inputs.RecordHousingNeed(committee));
        _ = await registry.Journey.GiveAsync("landfund", Inputs.RecordHousingAllocation(committee));
        var housing = await HousingAsync();
        var borrowed = await registry.Journey.GiveAsync("landfund", Inputs.HandOverTemporarily(Ids.Of((await Register.FreeFacilitiesAsync())[0]), committee));
        var seen = await SeenAsync("commune");

        // Drafted and checked by one person, approved by another.
        var plan = await Reform.DraftAsync(MergerInputs.Content(
            Days.Future, [MergerInputs.Unit(Merged, "Tả Lèng Mới", "11299001")],
            MergerInputs.Whole(Ids.Of(taLeng), Merged), MergerInputs.Whole(Ids.Of(tanPhong), Merged)));
        var preview = (await Reform.ReadAsync(plan)).GetProperty("preview");
        Assert.Empty(preview.GetProperty("doubtful").EnumerateArray());
        Assert.Equal(facilities.Order(), Names(preview, "FACILITY").Order());
        Assert.Contains("UBND xã Tả Lèng", Names(preview, "ORGANISATION"));
        Assert.Contains("commune", Names(preview, "ACCOUNT_RIGHT"));
        Assert.Superset(new HashSet<string> { Text(open, "number"), Text(need, "number") }, Names(preview, "DOSSIER").ToHashSet());
        Assert.Contains("Nhà công vụ Tả Lèng", Names(preview, "HOUSING_SITE"));
        Assert.Contains("UBND xã Tả Lèng", Names(preview, "HOUSING_NEED"));
        Assert.Single(Names(preview, "TEMPORARY_HANDOVER"));
        var admin = await registry.AsAsync("admin");
        Assert.Equal("MERGER_PLAN_NOT_IN_STATUS", (await (await registry.AsAsync("province")).GiveAsync(MergerInputs.Approve(plan))).Code());
        plan = await registry.Journey.GiveAsync("admin", MergerInputs.Check(plan));
        Assert.Equal("MERGER_PLAN_FOUR_EYES", (await admin.GiveAsync(MergerInputs.Approve(plan))).Code());
        Assert.Equal("MERGER_PLAN_NOT_IN_STATUS", (await admin.GiveAsync(MergerInputs.Execute(plan))).Code());
        plan = await registry.Journey.GiveAsync("province", MergerInputs.Approve(plan));

        // A part is carried out; a lost answer and a second pair of hands change nothing; then it goes on where it stopped.
        var first = MergerInputs.Execute(plan);
        var executing = (await admin.GiveAsync(first)).Noun("mergerPlan");
        Assert.Equal(("EXECUTING", "UNITS"), (Status(executing), Text(executing, "stage")));
        await registry.Events.StoresNothingAsync(async () =>
        {
            Assert.Equal($"{executing}", $"{(await admin.GiveAsync(first)).Noun("mergerPlan")}");
            Assert.Equal("STALE_VERSION", (await admin.GiveAsync(first.Anew())).Code());
        });
        await Reform.AssertConsistentAsync(Days.Reformed, Days.InUse);
        Assert.Equal("NOT_PERMITTED", (await (await registry.AsAsync("finance")).GiveAsync(MergerInputs.Execute(executing))).Code());
        var executed = await Reform.ExecuteAsync(executing);

        // What was planned was moved, each record once, by facts that name the merger.
        Assert.Equal(Counts(executed, "planned"), Counts(executed, "moved"));
        var facts = await Reform.FactsAsync(executed);
        var moved = Counts(executed, "moved");
        Assert.Equal((moved["FACILITY"], moved["FACILITY"]), facts["facility_changed"]);
        Assert.Equal((moved["HOUSING_SITE"], moved["HOUSING_SITE"]), facts["housing_site_commune_changed"]);
        Assert.Equal((2, 2), facts["administrative_unit_ended"]);
        Assert.Equal((2, 2), facts["organisation_ended"]);
        Assert.Equal((1, 2), facts["organisation_succeeded"]);
        Assert.Equal((1, 2), facts["housing_need_taken_over"]);
        Assert.Equal((1, 2), facts["temporary_handover_taken_over"]);
        Assert.All(facts.Where(fact => fact.Key is not ("organisation_succeeded" or "housing_need_taken_over" or "temporary_handover_taken_over")), fact => Assert.Equal(fact.Value.Streams, fact.Value.Facts));
        Assert.Empty(await InAsync("03405", "03408"));
        Assert.Equal(facilities.Order(), (await InAsync(Merged)).Order());
        var ended = (await Reform.UnitsAsync(Days.Requested)).Where(unit => Text(unit, "code") is "03405" or "03408").ToList();
        Assert.All(ended, unit => Assert.Equal(Days.Reformed, Text(unit, "validTo")));
        Assert.Equal(2, (await Reform.UnitsAsync()).Single(unit => Text(unit, "code") == Merged).GetProperty("predecessors").GetArrayLength());
        await Reform.AssertConsistentAsync(Days.Requested, "2026-02-01", Days.Reformed, Days.InUse);
        var counted = await HousingAsync();
        var (one, other) = (housing["UBND xã Tả Lèng"], housing["UBND phường Tân Phong"]);
        Assert.Equal(housing.Values.Sum(count => count.Needed), counted.Values.Sum(count => count.Needed));
        Assert.Equal((one.Needed + other.Needed, one.Arranged + (other.Arranged ?? 0)), counted["UBND xã Tả Lèng Mới"]);
        Assert.Equal((0, null), counted["UBND xã Tả Lèng"]);
        Assert.Equal(("UBND xã Tả Lèng Mới", "UBND xã Tả Lèng Mới"), await PartiesAsync(borrowed));
        var timeline = (await (await registry.AsAsync("planner")).QueryAsync(
            "query($id: ID!) { dossierById(id: $id) { proposer { name } timeline { summary } } }", new { id = Ids.Of(open) })).GetProperty("dossierById");
        Assert.Equal("UBND xã Tả Lèng Mới", Text(timeline.GetProperty("proposer"), "name"));
        Assert.EndsWith($"Because of merger plan {Text(executed, "number")}.", Text(timeline.GetProperty("timeline")[0], "summary"), StringComparison.Ordinal);

        // Rights follow: who worked for one of the two sees what both held.
        var after = await SeenAsync("commune");
        Assert.Equal("UBND xã Tả Lèng Mới", after.Organisation);
        Assert.Superset(seen.Facilities, after.Facilities);
        Assert.Superset(seen.Decisions, after.Decisions);
        Assert.Superset(facilities.ToHashSet(), after.Facilities);
        Assert.Equal(after.Facilities, (await SeenAsync("official.03408")).Facilities);
        Assert.Contains(Text(open, "number"), (await SeenAsync("official.03408")).Dossiers);
        Assert.Contains(Text(decided, "number"), after.Dossiers);

        // Undone, everything is as before, on every day.
        var undone = await Reform.UndoAsync(executed);
        Assert.All(Counts(undone, "moved").Values, count => Assert.Equal(0, count));
        Assert.Equal(facilities.Order(), (await InAsync("03405", "03408")).Order());
        Assert.Equal(seen, await SeenAsync("commune"), Seen.Same);
        Assert.DoesNotContain(await Reform.UnitsAsync(), unit => Text(unit, "code") == Merged);
        Assert.Equal(2, (await Reform.UnitsAsync()).Count(unit => Text(unit, "code") is "03405" or "03408"));
        Assert.Equal(housing["UBND xã Tả Lèng"], (await HousingAsync())["UBND xã Tả Lèng"]);
        Assert.Equal(("UBND phường Tân Phong", "UBND xã Tả Lèng"), await PartiesAsync(borrowed));

        // The new unit was never in force, so what its boundary would have been is not taken back by itself.
        Assert.Equal(facts.Keys.Except(["boundary_recorded"]).Count(), (await Reform.FactsAsync(undone, isUndo: true)).Count);
        await Reform.AssertConsistentAsync(Days.Requested, "2026-02-01", Days.Reformed, Days.InUse);
        Assert.Equal("MERGER_PLAN_NOT_IN_STATUS", (await admin.GiveAsync(MergerInputs.Undo(undone))).Code());

        // What was never in force holds no code: the plan is drafted anew as it was, and carried out.
        var again = await Reform.DraftAsync(MergerInputs.Content(
            Days.Future, [MergerInputs.Unit(Merged, "Tả Lèng Mới", "11299001")],
            MergerInputs.Whole(Ids.Of(taLeng), Merged), MergerInputs.Whole(Ids.Of(tanPhong), Merged)));
        again = await Reform.ExecuteAsync(await Reform.ApproveAsync(again));
        Assert.Equal(Counts(again, "planned"), Counts(again, "moved"));
        Assert.Equal(("UBND xã Tả Lèng Mới", "UBND xã Tả Lèng Mới"), await PartiesAsync(borrowed));
        Assert.Equal(after.Facilities, (await SeenAsync("commune")).Facilities);
        await Reform.AssertConsistentAsync(Days.Requested, Days.Reformed, Days.InUse);
    }

    [Fact]
    public async Task After_the_cut_off_it_stays()
    {
        var (from, other) = (await Reform.UnitAsync("03424"), await Reform.UnitAsync("03430"));
        var plan = await Reform.ExecuteAsync(await Reform.ApproveAsync(await Reform.DraftAsync(MergerInputs.Content(
            Days.Reformed, [MergerInputs.Unit("99002", "Bản Bo Mới", "11299002")],
            MergerInputs.Whole(Ids.Of(from), "99002"), MergerInputs.Whole(Ids.Of(other), "99002")))));

        await registry.Events.StoresNothingAsync(async () =>
            Assert.Equal("MERGER_UNDO_TOO_LATE", (await (await registry.AsAsync("admin")).GiveAsync(MergerInputs.Undo(plan))).Code()));
    }

    [Fact]
    public async Task A_plan_that_does_not_fit_the_units_is_refused_with_what_is_wrong()
    {
        var unit = await Reform.UnitAsync("03390");
        var admin = await registry.AsAsync("admin");

        Assert.Equal("MERGER_PLAN_FAULTY", (await admin.GiveAsync(MergerInputs.Draft(MergerInputs.Content(
            Days.Future, [MergerInputs.Unit("03394", "Bình Lư Mới", "11299003")], MergerInputs.Whole(Ids.Of(unit), "03394"))))).Code());
        Assert.Equal("DUPLICATE_ORGANISATION_CODE", (await admin.GiveAsync(MergerInputs.Draft(MergerInputs.Content(
            Days.Future, [MergerInputs.Unit("99003", "Bình Lư Mới", "1120001")], MergerInputs.Whole(Ids.Of(unit), "99003"))))).Code());
    }

    private async Task<IReadOnlyList<string>> InAsync(params string[] codes)
    {
        var names = new List<string>();
        foreach (var code in codes)
        {
            names.AddRange((await Register.FacilitiesAsync($"communeCode: \"{code}\"")).Select(facility => $"{Text(facility, "number")} – {Text(facility, "name")}"));
        }

        return names;
    }

    /// <summary>By organisation: how many officials need official housing, and how many have it, on the last day of the tests.</summary>
    private async Task<Dictionary<string, (int Needed, int? Arranged)>> HousingAsync() =>
        (await (await registry.AsAsync("planner")).QueryAsync("{ housingSummary { organisations { organisation { name } needed arranged } } }"))
            .GetProperty("housingSummary").GetProperty("organisations").EnumerateArray()
            .GroupBy(count => Text(count.GetProperty("organisation"), "name"))
            .ToDictionary(same => same.Key, same => (
                same.Sum(count => count.GetProperty("needed").GetInt32()), same.Last().GetProperty("arranged").ValueKind is JsonValueKind.Null ? null : (int?)same.Last().GetProperty("arranged").GetInt32()));

    private async Task<(string Giver, string Receiver)> PartiesAsync(JsonElement temporary)
    {
        var found = (await (await registry.AsAsync("planner")).QueryAsync(
            "query($id: ID!) { temporaryHandoverById(id: $id) { giver { name } receiver { name } } }", new { id = Ids.Of(temporary) }))
            .GetProperty("temporaryHandoverById");

        return (Text(found.GetProperty("giver"), "name"), Text(found.GetProperty("receiver"), "name"));
    }

    private static IReadOnlyList<string> Names(JsonElement preview, string subject) =>
        [.. preview.GetProperty("moves").EnumerateArray().Where(move => Text(move, "subject") == subject).Select(move => Text(move, "name"))];

    private async Task<Seen> SeenAsync(string account)
    {
        var data = await (await registry.AsAsync(account)).QueryAsync("""
            { me { organisation { name } } facilities(first: 500) { nodes { number name } } decisions(first: 100) { nodes { number } }
              dossiers(first: 100) { nodes { number } } }
            """);

        return new(
            Text(data.GetProperty("me").GetProperty("organisation"), "name"),
            [.. data.GetProperty("facilities").GetProperty("nodes").EnumerateArray().Select(facility => $"{Text(facility, "number")} – {Text(facility, "name")}")],
            [.. data.GetProperty("decisions").GetProperty("nodes").EnumerateArray().Select(decision => Text(decision, "number"))],
            [.. data.GetProperty("dossiers").GetProperty("nodes").EnumerateArray().Select(dossier => Text(dossier, "number"))]);
    }

    private sealed record Seen(string Organisation, HashSet<string> Facilities, HashSet<string> Decisions, HashSet<string> Dossiers)
    {
        public static IEqualityComparer<Seen> Same { get; } = EqualityComparer<Seen>.Create((one, other) =>
            one!.Organisation == other!.Organisation && one.Facilities.SetEquals(other.Facilities) && one.Decisions.SetEquals(other.Decisions) && one.Dossiers.SetEquals(other.Dossiers));
    }
}
