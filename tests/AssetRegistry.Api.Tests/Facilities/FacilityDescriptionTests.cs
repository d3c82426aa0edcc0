using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Facilities;

/// <summary>Land, buildings, papers, use and outline of one facility, entered and read over HTTP.</summary>
public sealed class FacilityDescriptionTests(DemoRegistry registry)
{
    [Fact]
    public async Task A_facility_is_described_piece_by_piece()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        var journey = new Journey(server);
        var free = (await new Register(server).UndescribedFacilitiesAsync())[0];

        var corrected = await journey.GiveAsync("finance", Inputs.CorrectFacility(free));
        var withParcel = await journey.GiveAsync("landfund", Inputs.RecordLandParcel(corrected));
        var withBuilding = await journey.GiveAsync("landfund", Inputs.RecordBuilding(withParcel));
        var buildingId = withBuilding.GetProperty("buildings")[0].GetProperty("id").GetString();
        var withPaper = await journey.GiveAsync("landfund", Inputs.RecordLegalPaper(withBuilding).With("buildingId", buildingId));
        var withUse = await journey.GiveAsync("landfund", Inputs.RecordFacilityUse(withPaper)
            .With("buildingId", buildingId).With("use", new { vacant = 150.5m, other = 249.5m }));
        await journey.GiveAsync("landfund", Inputs.RecordFacilityBoundary(withUse));

        var facility = await ReadAsync(server, free);
        Assert.Equal("TSC", facility.GetProperty("parcels")[0].GetProperty("purposeCode").GetString());
        var building = facility.GetProperty("buildings")[0];
        Assert.Equal((4_000_000_000, 1_760_000_000), (building.GetProperty("originalCostVnd").GetInt64(), building.GetProperty("residualVnd").GetInt64()));
        Assert.Equal(400m, building.GetProperty("use").GetProperty("total").GetDecimal());
        Assert.Equal(buildingId, facility.GetProperty("legalPapers")[0].GetProperty("buildingId").GetString());
        Assert.Equal(3456.7m, facility.GetProperty("landAreas").GetProperty("paperM2").GetDecimal());
        Assert.InRange(facility.GetProperty("landAreas").GetProperty("polygonM2").GetDecimal(), 2845m, 2853m);
        Assert.StartsWith("""{"type":"Polygon","coordinates":[[[103.52,22.36],""", facility.GetProperty("outline").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            ["BUILDINGS_DIFFER_FROM_FLOOR_AREA", "PARCELS_DIFFER_FROM_LAND_AREA", "POLYGON_AREA_DIFFERS"],
            facility.GetProperty("qualityFlags").EnumerateArray().Select(flag => flag.GetProperty("kind").GetString()!).Order(StringComparer.Ordinal));
        Assert.Contains(facility.GetProperty("timeline").EnumerateArray(), entry =>
            entry.GetProperty("summary").GetString()!.StartsWith("Corrected: land area from ", StringComparison.Ordinal)
            && entry.GetProperty("reason").GetString() == "Nhập nhầm số");
    }

    [Theory]
    [InlineData("not geojson", "BOUNDARY_REJECTED")]
    [InlineData("", "BOUNDARY_REJECTED")]
    [InlineData("""{"type":"Point","coordinates":[103.5,22.4]}""", "BOUNDARY_REJECTED")]
    [InlineData("""{"type":"Polygon","coordinates":[[[22.3,103.5],[22.4,103.5],[22.4,103.6],[22.3,103.5]]]}""", "BOUNDARY_REJECTED")]
    [InlineData("""{"type":"Polygon","coordinates":[[[103,22],[104,23],[104,22],[103,23],[103,22]]]}""", "BOUNDARY_REJECTED")]
    public async Task An_outline_that_is_none_is_refused_in_words(string boundary, string code)
    {
        var free = (await new Register(registry.Shared).UndescribedFacilitiesAsync())[0];

        var result = await (await registry.Shared.AsAsync("landfund")).GiveAsync(Inputs.RecordFacilityBoundary(free).With("boundary", boundary));

        Assert.Equal(code, result.Code());
    }

    [Fact]
    public async Task Uses_that_do_not_add_up_and_buildings_that_cannot_be_are_refused_by_name()
    {
        var free = (await new Register(registry.Shared).UndescribedFacilitiesAsync())[0];
        var landfund = await registry.Shared.AsAsync("landfund");

        Assert.Equal("USE_DOES_NOT_ADD_UP", (await landfund.GiveAsync(Inputs.RecordFacilityUse(free).With("use", new { vacant = 0.5m }))).Code());
        Assert.Equal("FIELD_OUT_OF_RANGE", (await landfund.GiveAsync(Inputs.RecordBuilding(free).With("storeys", 0))).Code());
        Assert.Equal("BUILDING_USED_BEFORE_BUILT", (await landfund.GiveAsync(Inputs.RecordBuilding(free).With("yearBuilt", 2012))).Code());
        Assert.Equal("RESIDUAL_EXCEEDS_COST", (await landfund.GiveAsync(Inputs.RecordBuilding(free).With("bookResidualVnd", 4_000_000_001))).Code());
        Assert.Equal("FACILITY_ITEM_NOT_FOUND", (await landfund.GiveAsync(Inputs.RemoveFacilityItem(free))).Code());
        Assert.Equal("NOTHING_CHANGED", (await landfund.GiveAsync(
            Inputs.ChangeFacility(free).With("name", free.GetProperty("name").GetString()))).Code());
    }

    private static async Task<JsonElement> ReadAsync(TestServer server, JsonElement facility) => (await (await server.AsAsync("planner")).QueryAsync(
        """
        query($id: ID!) { facilityById(id: $id) {
          parcels { id sheet purposeCode areaM2 } legalPapers { id kind buildingId } outline landAreas { paperM2 decisionM2 polygonM2 }
          buildings { id name originalCostVnd residualVnd(asOf: "2025-10-14") use { asOf vacant total } }
          vacancy(asOf: "2026-07-01") { months exceedsLimit } qualityFlags(asOf: "2026-01-05") { kind text } timeline { summary reason }
        } }
        """,
        new { id = Ids.Of(facility) })).GetProperty("facilityById");
}
