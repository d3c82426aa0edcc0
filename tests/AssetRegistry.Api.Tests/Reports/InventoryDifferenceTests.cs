using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AssetRegistry.Access;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Reports;
using Microsoft.Extensions.DependencyInjection;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>Inventories differ by values too: whose cost, land or holder is another one is named with its fact, although its stage is the same.</summary>
public sealed partial class InventoryDifferenceTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Fields =
        "figures { rowKey columnKey earlier later entered left } records { kind record { id number name } reasons { kind summary effectiveOn } }";

    private const string Query = $$"""
        query($code: ReportCode!, $earlier: AsOfInput!, $later: AsOfInput) {
          reportDifference(code: $code, provinceCode: "12", earlier: $earlier, later: $later) { {{Fields}} }
        }
        """;

    private const string DayBefore = "2026-01-04";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("INVENTORY_BY_ORGANISATION", "vi", "Nhà A")]
    [InlineData("INVENTORY_BY_ORGANISATION", "en", "Nhà A")]
    [InlineData("INVENTORY_OF_FACILITIES", "vi", "Nhà A")]
    [InlineData("INVENTORY_OF_FACILITIES", "en", "Nhà A")]
    public async Task A_cost_that_is_known_now_names_its_record_and_the_fact(string code, string language, string words)
    {
        var facility = await UndescribedAsync();
        _ = await copy.Journey.GiveAsync("landfund", Inputs.RecordBuilding(facility));

        var change = Change(await DifferenceAsync(code, language, DayBefore, Days.Requested), facility)!.Value;

        Assert.Equal("CHANGED", change.GetProperty("kind").GetString());
        var reason = Assert.Single(change.GetProperty("reasons").EnumerateArray());
        Assert.Equal(("BUILDING_RECORDED", Days.Requested), (reason.GetProperty("kind").GetString(), reason.GetProperty("effectiveOn").GetString()));
        Assert.Contains(words, reason.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cost_that_is_put_right_changes_the_figures_by_what_was_wrong_and_nothing_else_is_named()
    {
        var facility = await copy.Journey.GiveAsync("landfund", Inputs.RecordBuilding(await UndescribedAsync()));
        var building = (await (await copy.AsAsync("planner")).QueryAsync(
            "query($id: ID!) { facilityById(id: $id) { number buildings { id } } }", new { id = Ids.Of(facility) })).GetProperty("facilityById");
        _ = await copy.Journey.GiveAsync("landfund", Inputs.RecordBuilding(facility)
            .With("buildingId", Ids.Of(building.GetProperty("buildings")[0])).With("budgetCostVnd", 4_500_000_000).With("effectiveOn", "2026-01-08"));

        var difference = await DifferenceAsync("INVENTORY_BY_ORGANISATION", "en", "2026-01-07", "2026-01-08");

        var cost = difference.GetProperty("figures").EnumerateArray()
            .Single(figure => figure.GetProperty("rowKey").GetString() == "" && figure.GetProperty("columnKey").GetString() == "costBudget");
        Assert.Equal(500_000_000, cost.GetProperty("later").GetDecimal() - cost.GetProperty("earlier").GetDecimal());
        Assert.Equal((0, 0), (cost.GetProperty("entered").GetInt32(), cost.GetProperty("left").GetInt32()));
        var change = Assert.Single(difference.GetProperty("records").EnumerateArray());
        Assert.Equal(building.GetProperty("number").GetString(), change.GetProperty("record").GetProperty("number").GetString());
        Assert.Equal("BUILDING_RECORDED", Assert.Single(change.GetProperty("reasons").EnumerateArray()).GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Land_papers_and_uses_name_their_record_as_well()
    {
        foreach (var (describe, kind) in (IReadOnlyList<(Func<JsonElement, CommandInput>, string)>)
        [
            (Inputs.RecordLandParcel, "LAND_PARCEL_RECORDED"), (Inputs.RecordLegalPaper, "LEGAL_PAPER_RECORDED"),
        ])
        {
            var facility = await UndescribedAsync();
            _ = await copy.Journey.GiveAsync("landfund", describe(facility));

            var change = Change(await DifferenceAsync("INVENTORY_BY_ORGANISATION", "vi", DayBefore, Days.Requested), facility)!.Value;

            Assert.Equal(kind, Assert.Single(change.GetProperty("reasons").EnumerateArray()).GetProperty("kind").GetString());
        }
    }

    [Theory]
    [InlineData("INVENTORY_BY_ORGANISATION")]
    [InlineData("PROGRESS_BY_ORGANISATION")]
    public async Task Another_holder_moves_the_record_from_row_to_row_and_names_it(string code)
    {
        var facility = await UndescribedAsync();
        var holder = await new Register(copy.Server).OrganisationAsync("Sở Y tế");
        _ = await copy.Journey.GiveAsync("landfund", Inputs.ChangeFacility(facility).With("name", null).With("holderId", holder));

        var difference = await DifferenceAsync(code, "en", DayBefore, Days.Requested);

        Assert.Equal("FACILITY_CHANGED", Assert.Single(Change(difference, facility)!.Value.GetProperty("reasons").EnumerateArray()).GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_report_of_progress_does_not_name_what_only_costs_something_else()
    {
        var facility = await UndescribedAsync();
        _ = await copy.Journey.GiveAsync("landfund", Inputs.RecordLegalPaper(facility));

        Assert.Null(Change(await DifferenceAsync("PROGRESS_BY_COMMUNE", "en", DayBefore, Days.Requested), facility));
    }

    [Fact]
    public async Task A_late_cost_is_the_difference_of_the_frozen_inventory_and_the_only_one()
    {
        var frozen = Ids.Of(await copy.Journey.GiveAsync("finance", Inputs.FreezeReport("INVENTORY_BY_ORGANISATION").With("effectiveAt", Days.Requested)));
        var unchanged = await FrozenDifferenceAsync(frozen);
        var facility = await UndescribedAsync();
        _ = await copy.Journey.GiveAsync("landfund", Inputs.RecordBuilding(facility));

        var difference = await FrozenDifferenceAsync(frozen);

        Assert.Empty(unchanged.GetProperty("figures").EnumerateArray());
        Assert.Empty(unchanged.GetProperty("records").EnumerateArray());
        Assert.NotNull(Change(difference, facility));
        Assert.Single(difference.GetProperty("records").EnumerateArray());
    }

    [Fact]
    public async Task A_report_frozen_before_values_were_kept_does_not_differ_by_them()
    {
        var known = TimeProvider.System.GetUtcNow();
        var freeze = Inputs.FreezeReport("INVENTORY_BY_ORGANISATION").With("effectiveAt", Days.Requested).With("recordedAt", known);
        var kept = await (await copy.AsAsync("auditor")).QueryAsync(
            "query($id: ID!) { reportSnapshotById(id: $id) { content } }", new { id = Ids.Of(await copy.Journey.GiveAsync("finance", freeze)) });
        var content = kept.GetProperty("reportSnapshotById").GetProperty("content").GetString()!;
        var early = Values().Replace(content, "");
        var day = DateOnly.Parse(Days.Requested, CultureInfo.InvariantCulture);
        var frozen = ReportDecider.Freeze(
            new(Guid.NewGuid(), ReportCode.InventoryByOrganisation, "12", day, known, early, null, null, day),
            new Actor("finance", Role.FinanceAppraiser, null, null),
            DateOnly.FromDateTime(known.UtcDateTime.AddHours(7)));
        await using (var session = copy.Server.Services.GetRequiredService<IDocumentStore>().LightweightSession())
        {
            _ = session.Events.StartStream<ReportSnapshot>(frozen.SnapshotId, frozen);
            await session.SaveChangesAsync(Cancellation);
        }

        var difference = await FrozenDifferenceAsync(Ids.Encode($"ReportSnapshot:{frozen.SnapshotId:N}"), known);

        Assert.NotEqual(content, early);
        Assert.Empty(difference.GetProperty("records").EnumerateArray());
    }

    /// <summary>A facility that no other test describes.</summary>
    private async Task<JsonElement> UndescribedAsync()
    {
        var like = (await new Register(copy.Server).FreeFacilitiesAsync())[0];

        return await copy.Journey.GiveAsync(
            "admin", Inputs.RegisterFacility($"KK-{Guid.NewGuid():N}", Ids.Of(like.GetProperty("commune")), Ids.Of(like.GetProperty("holder"))));
    }

    private async Task<JsonElement> DifferenceAsync(string code, string language, string earlier, string later)
    {
        using var planner = await copy.Server.SignInAsync("planner", language);

        return (await planner.QueryAsync(Query, new { code, earlier = new { effectiveAt = earlier }, later = new { effectiveAt = later } }))
            .GetProperty("reportDifference");
    }

    private async Task<JsonElement> FrozenDifferenceAsync(string snapshot, DateTimeOffset? at = null) => (await (await copy.AsAsync("auditor")).QueryAsync(
        $$"""query($id: ID!, $at: DateTime) { reportSnapshotById(id: $id) { difference(recordedAt: $at) { {{Fields}} } } }""", new { id = snapshot, at }))
        .GetProperty("reportSnapshotById").GetProperty("difference");

    private static JsonElement? Change(JsonElement difference, JsonElement facility) => difference.GetProperty("records").EnumerateArray()
        .Where(change => change.GetProperty("record").GetProperty("number").GetString() == facility.GetProperty("number").GetString())
        .Select(change => (JsonElement?)change).SingleOrDefault();

    [GeneratedRegex(@",""values"":""[0-9a-f]+""")]
    private static partial Regex Values();
}
