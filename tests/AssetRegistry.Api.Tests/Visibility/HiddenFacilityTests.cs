using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Visibility;

/// <summary>A retained facility of another commune, looked for by a commune official along every way there is.</summary>
public sealed class HiddenFacilityTests(DemoRegistry registry)
{
    [Fact]
    public async Task Is_not_read_by_id_node_or_number()
    {
        var hidden = await HiddenAsync();
        var commune = await registry.Shared.AsAsync("commune");

        var data = await commune.QueryAsync(
            "query($id: ID!, $number: String!) { facilityById(id: $id) { name timeline { summary } } node(id: $id) { id } nodes(ids: [$id]) { id } facilityByNumber(number: $number) { name } }",
            new { id = Ids.Of(hidden), number = hidden.GetProperty("number").GetString() });

        Assert.Equal("""{"facilityById":null,"node":null,"nodes":[null],"facilityByNumber":null}""", data.GetRawText());
    }

    [Fact]
    public async Task Is_not_found_by_search_or_filter()
    {
        var hidden = await HiddenAsync();
        var commune = await registry.Shared.AsAsync("commune");

        var data = await commune.QueryAsync(
            """
            query($number: String, $code: String, $holder: ID) {
              bySearch: facilities(filter: { search: $number }) { totalCount nodes { id } }
              byPlace: facilities(filter: { communeCode: $code, classifications: [RETAINED] }) { totalCount nodes { id } }
              byHolder: facilities(filter: { holderId: $holder, classifications: [RETAINED], communeCode: $code }) { totalCount nodes { id } }
            }
            """,
            new
            {
                number = hidden.GetProperty("number").GetString(),
                code = hidden.GetProperty("commune").GetProperty("code").GetString(),
                holder = Ids.Of(hidden.GetProperty("holder")),
            });

        Assert.All(data.EnumerateObject(), list => Assert.Equal("""{"totalCount":0,"nodes":[]}""", list.Value.GetRawText()));
    }

    [Fact]
    public async Task Is_not_drawn()
    {
        var hidden = await HiddenAsync();

        Assert.Equal("retained", await new MapReader(await registry.Shared.AsAsync("planner")).StateAsync(hidden));
        Assert.Null(await new MapReader(await registry.Shared.AsAsync("commune")).StateAsync(hidden));
    }

    [Fact]
    public async Task Is_not_reached_through_dossiers_or_handovers()
    {
        var commune = new Province(await registry.Shared.AsAsync("commune"));
        var planner = new Province(await registry.Shared.AsAsync("planner"));
        var listed = (await commune.FacilitiesAsync()).Select(Ids.Of).ToHashSet();
        var hidden = (await planner.FacilitiesAsync())
            .Where(facility => facility.GetProperty("classification").GetString() == "RETAINED").Select(Ids.Of).Where(id => !listed.Contains(id)).ToHashSet();

        var reached = (await commune.DossiersAsync()).SelectMany(dossier => dossier.GetProperty("facilities").EnumerateArray())
            .Concat((await commune.HandoversAsync()).Select(handover => handover.GetProperty("facility")))
            .Select(Ids.Of);

        Assert.NotEmpty(hidden);
        Assert.Empty(reached.Intersect(hidden));
    }

    [Fact]
    public async Task Its_dossier_and_handover_are_not_read_either()
    {
        var planner = new Province(await registry.Shared.AsAsync("planner"));
        var commune = new Province(await registry.Shared.AsAsync("commune"));
        var own = await commune.OwnOrganisationAsync();
        var foreignDossier = (await planner.DossiersAsync()).Select(Ids.Of).Except((await commune.DossiersAsync()).Select(Ids.Of)).First();
        var foreignHandover = Ids.Of((await planner.HandoversAsync()).First(handover =>
            Ids.Of(handover.GetProperty("giver")) != own && Ids.Of(handover.GetProperty("receiver")) != own));
        var client = await registry.Shared.AsAsync("commune");

        var data = await client.QueryAsync(
            "query($d: ID!, $h: ID!) { dossierById(id: $d) { number timeline { summary } } handoverById(id: $h) { decisionNumber } nodes(ids: [$d, $h]) { id } }",
            new { d = foreignDossier, h = foreignHandover });

        Assert.Equal("""{"dossierById":null,"handoverById":null,"nodes":[null,null]}""", data.GetRawText());
    }

    private async Task<JsonElement> HiddenAsync() =>
        (await new Register(registry.Shared).FacilitiesAsync("communeCode: \"03408\", classifications: [RETAINED]"))[0];
}
