using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Places;

public sealed class CommuneAtTests(DemoRegistry registry)
{
    [Fact]
    public async Task A_place_lies_in_the_commune_that_stands_there()
    {
        var facility = await new Register(registry.Shared).FacilityAsync("CSND-2025-0065");
        var location = facility.GetProperty("location");

        var found = await AtAsync(location.GetProperty("longitude").GetDouble(), location.GetProperty("latitude").GetDouble(), "2025-10-01");

        Assert.Equal(Ids.Of(facility.GetProperty("commune")), Ids.Of(found.GetProperty("communeAt")));
    }

    [Fact]
    public async Task Where_no_boundary_is_known_there_is_no_commune()
    {
        Assert.Equal(JsonValueKind.Null, (await AtAsync(105.85, 21.03, "2025-10-01")).GetProperty("communeAt").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await AtAsync(103.45, 22.4, "1990-01-01")).GetProperty("communeAt").ValueKind);
    }

    [Fact]
    public async Task Numbers_that_are_no_place_are_refused_with_a_sentence()
    {
        var answer = await (await registry.Shared.AsAsync("planner")).SendAsync("{ communeAt(position: { longitude: 22.4, latitude: 103.45 }) { code } }");

        Assert.Equal("POSITION_REJECTED", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<JsonElement> AtAsync(double longitude, double latitude, string day) =>
        await (await registry.Shared.AsAsync("planner")).QueryAsync(
            "query($position: PositionInput!, $day: LocalDate) { communeAt(position: $position, effectiveAt: $day) { id code } }",
            new { position = new { longitude, latitude }, day });
}
