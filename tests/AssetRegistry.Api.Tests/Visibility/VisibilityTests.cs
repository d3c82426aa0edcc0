using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using Geo.Tiles;

namespace AssetRegistry.Api.Tests.Visibility;

/// <summary>List, details, counts, tiles, clusters and figures show an account the same facilities, and only those it may see.</summary>
public sealed class VisibilityTests(DemoRegistry registry)
{
    public static TheoryData<string> Accounts => ["commune", "agency", "planner", "landfund"];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task The_list_holds_exactly_what_the_rule_allows(string account)
    {
        var province = await ProvinceAsync(account);
        var own = await province.OwnOrganisationAsync();

        var allowed = (await (await ProvinceAsync("planner")).FacilitiesAsync()).Where(facility => MayBeSeen(account, own, facility)).Select(Ids.Of);

        Assert.Equal(allowed.Order(StringComparer.Ordinal), (await province.FacilitiesAsync()).Select(Ids.Of).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Details_are_readable_for_what_is_listed_and_for_nothing_else(string account)
    {
        var province = await ProvinceAsync(account);
        var planner = await ProvinceAsync("planner");

        await AssertReadableAsync(province, await planner.FacilitiesAsync(), await province.FacilitiesAsync());
        await AssertReadableAsync(province, await planner.DossiersAsync(), await province.DossiersAsync());
        await AssertReadableAsync(province, await planner.HandoversAsync(), await province.HandoversAsync());
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Clusters_of_any_zoom_add_up_to_the_list(string account)
    {
        var map = new MapReader(await registry.Shared.AsAsync(account));
        var everywhere = await (await ProvinceAsync("planner")).FacilitiesAsync();
        var listed = await (await ProvinceAsync(account)).FacilitiesAsync();

        foreach (var zoom in new[] { 0, 5, 8, 10 })
        {
            var counts = await Task.WhenAll(Tiles(everywhere, zoom).Select(async tile => MapReader.Count(await map.FacilitiesAsync(tile))));

            Assert.Equal(listed.Count, counts.Sum());
        }
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Tiles_show_each_listed_facility_once_and_no_other(string account)
    {
        var map = new MapReader(await registry.Shared.AsAsync(account));
        var everywhere = await (await ProvinceAsync("planner")).FacilitiesAsync();

        var shown = new List<string>();
        foreach (var tiles in Tiles(everywhere, 13).Chunk(50))
        {
            var features = await Task.WhenAll(tiles.Select(tile => map.FacilitiesAsync(tile)));
            shown.AddRange(features.SelectMany(found => found).Select(feature => (string)feature.Properties["id"]));
        }

        Assert.Equal((await (await ProvinceAsync(account)).FacilitiesAsync()).Select(Ids.Of).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task The_figures_count_what_is_listed(string account)
    {
        var client = await registry.Shared.AsAsync(account);
        var listed = await new Province(client).FacilitiesAsync();

        var data = await client.QueryAsync("""
            { provinceSummary(provinceCode: "12") { facilities retained rearranged surplus } administrativeUnits(provinceCode: "12") { code type facilityCount } }
            """);

        var summary = data.GetProperty("provinceSummary");
        Assert.Equal(listed.Count, summary.GetProperty("facilities").GetInt32());
        foreach (var (figure, classification) in new[] { ("retained", "RETAINED"), ("rearranged", "REARRANGED"), ("surplus", "SURPLUS") })
        {
            Assert.Equal(listed.Count(facility => Text(facility, "classification") == classification), summary.GetProperty(figure).GetInt32());
        }

        var units = data.GetProperty("administrativeUnits").EnumerateArray().Where(unit => Text(unit, "type") != "PROVINCE");
        Assert.All(units, unit => Assert.Equal(
            listed.Count(facility => Text(facility.GetProperty("commune"), "code") == Text(unit, "code")), unit.GetProperty("facilityCount").GetInt32()));
    }

    [Theory]
    [InlineData("commune")]
    [InlineData("agency")]
    public async Task Dossiers_and_handovers_are_only_those_the_organisation_has_a_part_in(string account)
    {
        var province = await ProvinceAsync(account);
        var own = await province.OwnOrganisationAsync();

        Assert.All(await province.DossiersAsync(), dossier => Assert.Contains(own, PartiesOf(dossier)));
        Assert.All(await province.HandoversAsync(), handover => Assert.Contains(own, new[] { Ids.Of(handover.GetProperty("giver")), Ids.Of(handover.GetProperty("receiver")) }));
        Assert.Equal(
            (await (await ProvinceAsync("planner")).DossiersAsync()).Count(dossier => Ids.Of(dossier.GetProperty("proposer")) == own),
            (await province.DossiersAsync()).Count(dossier => Ids.Of(dossier.GetProperty("proposer")) == own));
    }

    private static bool MayBeSeen(string account, string? own, JsonElement facility) =>
        account is "planner" or "landfund"
        || Text(facility, "classification") == "SURPLUS"
        || Ids.Of(facility.GetProperty("holder")) == own
        || (facility.GetProperty("assignment") is { ValueKind: JsonValueKind.Object } assignment && Ids.Of(assignment.GetProperty("receiver")) == own)
        || (account is "commune" && Text(facility.GetProperty("commune"), "code") == "03405");

    private static IEnumerable<string> PartiesOf(JsonElement dossier)
    {
        yield return Ids.Of(dossier.GetProperty("proposer"));
        if (dossier.GetProperty("decision") is { ValueKind: JsonValueKind.Object } decision)
        {
            yield return Ids.Of(decision.GetProperty("items")[0].GetProperty("receiver"));
        }

        foreach (var facility in dossier.GetProperty("facilities").EnumerateArray())
        {
            yield return Ids.Of(facility.GetProperty("holder"));
            if (facility.GetProperty("assignment") is { ValueKind: JsonValueKind.Object } assignment
                && assignment.GetProperty("handover") is { ValueKind: JsonValueKind.Object } handover)
            {
                yield return Ids.Of(handover.GetProperty("giver"));
            }
        }
    }

    private static async Task AssertReadableAsync(Province province, IReadOnlyList<JsonElement> existing, IReadOnlyList<JsonElement> listed) => Assert.Equal(
        listed.Select(Ids.Of).Order(StringComparer.Ordinal),
        (await province.ReadableAsync(existing.Select(Ids.Of))).Order(StringComparer.Ordinal));

    private static IEnumerable<TileAddress> Tiles(IEnumerable<JsonElement> facilities, int zoom) => facilities
        .Select(facility => facility.GetProperty("location"))
        .Select(location => TileAddress.At(location.GetProperty("longitude").GetDouble(), location.GetProperty("latitude").GetDouble(), zoom))
        .Distinct();

    private static string? Text(JsonElement noun, string property) => noun.GetProperty(property).GetString();

    private async Task<Province> ProvinceAsync(string account) => new(await registry.Shared.AsAsync(account));
}
