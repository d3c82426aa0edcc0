using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Places;

/// <summary>Facilities asked for by place.</summary>
public sealed class FacilityPlaceTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private const string Square = """{"type":"Polygon","coordinates":[[[103,22],[103.6,22],[103.6,22.5],[103,22.5],[103,22]]]}""";

    [Fact]
    public async Task A_facility_is_found_where_it_was_on_the_day_and_not_where_it_went_later()
    {
        var facility = await new Register(registry.Server).FacilityAsync("CSND-2025-0072");
        var (longitude, latitude) = PlaceOf(facility);
        var (newLongitude, newLatitude) = (longitude + 0.01, latitude + 0.01);
        var moved = await registry.Journey.GiveAsync(
            "admin", Inputs.CorrectFacility(facility).With("location", new { longitude = newLongitude, latitude = newLatitude }));
        Assert.Equal("CSND-2025-0072", moved.GetProperty("number").GetString());

        var before = new SpatialSearch(await registry.AsAsync("planner"), "2026-01-04");
        var after = new SpatialSearch(await registry.AsAsync("planner"), Days.Requested);

        Assert.Contains("CSND-2025-0072", (await before.WithinAsync(longitude, latitude, 1)).Select(found => found.Number));
        Assert.DoesNotContain("CSND-2025-0072", (await before.WithinAsync(newLongitude, newLatitude, 1)).Select(found => found.Number));
        Assert.DoesNotContain("CSND-2025-0072", (await after.WithinAsync(longitude, latitude, 1)).Select(found => found.Number));
        Assert.Contains("CSND-2025-0072", (await after.WithinAsync(newLongitude, newLatitude, 1)).Select(found => found.Number));
    }

    [Fact]
    public async Task Pages_of_any_size_hold_every_facility_once_in_the_same_order()
    {
        var search = new SpatialSearch(await registry.AsAsync("planner"), "2025-10-01");

        Assert.Equal(await search.InAreaAsync(Square), await search.InAreaAsync(Square, pageSize: 97));
        Assert.Equal(await search.WithinAsync(103.45, 22.4, 20_000), await search.WithinAsync(103.45, 22.4, 20_000, pageSize: 97));
    }

    [Fact]
    public async Task The_nearest_are_found_from_the_far_end_of_the_country_too()
    {
        var found = await new SpatialSearch(await registry.AsAsync("planner"), "2025-10-01").NearestAsync(104.7, 8.6, 3, "SCHOOL");

        Assert.Equal(3, found.Count);
        Assert.All(found, near => Assert.InRange(near.Metres, 1_000_000, 1_700_000));
    }

    [Theory]
    [InlineData("0", "DISTANCE_REJECTED")]
    [InlineData("-5", "DISTANCE_REJECTED")]
    [InlineData("1e300", "DISTANCE_REJECTED")]
    [InlineData("1000, after: \"CSND-2025-0001\"", "PAGE_MARK_REJECTED")]
    public async Task A_distance_or_mark_that_is_none_is_refused_with_a_sentence(string distance, string code) =>
        await AssertRefusedAsync($$"""{ facilitiesWithin(position: { longitude: 103.45, latitude: 22.4 }, distanceM: {{distance}}) { totalCount } }""", code);

    [Theory]
    [InlineData("lake")]
    [InlineData("""{"type":"Point","coordinates":[103.4,22.4]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[103,22],[103.6,22.5],[103.6,22],[103,22.5],[103,22]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[22,103],[22.5,103],[22.5,103.5],[22,103.5],[22,103]]]}""")]
    public async Task An_area_that_is_none_is_refused_with_a_sentence(string area) =>
        await AssertRefusedAsync("query($area: String!) { facilitiesInArea(area: $area) { totalCount } }", "BOUNDARY_REJECTED", new { area });

    [Fact]
    public async Task A_place_outside_the_country_is_refused_with_a_sentence() =>
        await AssertRefusedAsync("{ nearestFacilities(position: { longitude: 22.4, latitude: 103.45 }) { distanceM } }", "POSITION_REJECTED");

    private async Task AssertRefusedAsync(string query, string code, object? variables = null)
    {
        var refused = (await (await registry.AsAsync("planner")).SendAsync(query, variables)).GetProperty("errors")[0];

        Assert.Equal(code, refused.GetProperty("extensions").GetProperty("code").GetString());
        Assert.EndsWith(".", refused.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static (double Longitude, double Latitude) PlaceOf(JsonElement facility)
    {
        var place = facility.GetProperty("location");

        return (place.GetProperty("longitude").GetDouble(), place.GetProperty("latitude").GetDouble());
    }
}
