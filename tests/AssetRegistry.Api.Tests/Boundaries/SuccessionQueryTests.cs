using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Boundaries;

/// <summary>What was here on a day, and what is here now, for a unit and for a place.</summary>
public sealed class SuccessionQueryTests(DemoRegistry registry)
{
    [Fact]
    public async Task A_commune_names_what_it_was_formed_from_and_what_was_there_the_day_before()
    {
        var unit = await QueryAsync(
            """
            { administrativeUnits(provinceCode: "12", effectiveAt: "2025-10-01") { code
                predecessors { from { name validTo } kind share on } successors { kind }
                unitsInForce(effectiveAt: "2025-06-30") { unit { name } share successions { on } } } }
            """, "administrativeUnits", "03388");

        var predecessors = unit.GetProperty("predecessors").EnumerateArray().ToList();
        Assert.NotEmpty(predecessors);
        Assert.All(predecessors, link => Assert.Equal(("MERGED", 1m, "2025-07-01"), (link.GetProperty("kind").GetString(), link.GetProperty("share").GetDecimal(), link.GetProperty("on").GetString())));
        Assert.Equal(
            predecessors.Select(link => link.GetProperty("from").GetProperty("name").GetString()).Order(),
            unit.GetProperty("unitsInForce").EnumerateArray().Select(line => line.GetProperty("unit").GetProperty("name").GetString()).Order());
        Assert.Empty(unit.GetProperty("successors").EnumerateArray());
    }

    [Fact]
    public async Task A_former_commune_names_what_is_in_force_now()
    {
        var unit = await QueryAsync(
            """
            { administrativeUnits(provinceCode: "12", effectiveAt: "2025-06-30") { code
                unitsInForce(effectiveAt: "2025-10-01") { unit { code } share successions { into { code } } } } }
            """, "administrativeUnits", "03388");

        var line = Assert.Single(unit.GetProperty("unitsInForce").EnumerateArray());
        Assert.Equal((line.GetProperty("unit").GetProperty("code").GetString(), 1m), (line.GetProperty("successions")[0].GetProperty("into").GetProperty("code").GetString(), line.GetProperty("share").GetDecimal()));
    }

    [Fact]
    public async Task Where_old_boundaries_are_not_known_a_place_leads_to_the_communes_it_can_have_been_in()
    {
        var location = (await new Register(registry.Shared).FacilityAsync("CSND-2025-0065")).GetProperty("location");
        var position = new { longitude = location.GetProperty("longitude").GetDouble(), latitude = location.GetProperty("latitude").GetDouble() };

        var now = await AtAsync(position, "2025-10-01");
        var before = await AtAsync(position, "2025-06-30");

        Assert.Empty(Assert.Single(now).GetProperty("successions").EnumerateArray());
        Assert.NotEmpty(before);
        Assert.All(before, line => Assert.Equal(
            now[0].GetProperty("unit").GetProperty("id").GetString(), line.GetProperty("successions")[0].GetProperty("into").GetProperty("id").GetString()));
        Assert.Empty(await AtAsync(position, "1990-01-01"));
    }

    private async Task<IReadOnlyList<JsonElement>> AtAsync(object position, string day) =>
    [
        .. (await (await registry.Shared.AsAsync("planner")).QueryAsync(
            "query($position: PositionInput!, $day: LocalDate) { unitsAt(position: $position, effectiveAt: $day) { unit { id } share successions { into { id } } } }",
            new { position, day })).GetProperty("unitsAt").EnumerateArray(),
    ];

    private async Task<JsonElement> QueryAsync(string query, string field, string code) =>
        (await (await registry.Shared.AsAsync("planner")).QueryAsync(query)).GetProperty(field).EnumerateArray()
            .Single(unit => unit.GetProperty("code").GetString() == code);
}
