using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Places;

/// <summary>Lines and outlines drawn on the map.</summary>
public sealed class MeasurementTests(DemoRegistry registry)
{
    private const double Equator = 40_075_016.686;

    [Fact]
    public async Task A_line_along_a_parallel_is_measured_over_the_ellipsoid()
    {
        var measured = await MeasureAsync([(103.0, 22.0), (103.01, 22.0)]);

        // A parallel of the ellipsoid: circumference of the equator times the cosine of the reduced latitude.
        var reduced = Math.Atan((1 - (1 / 298.257223563)) * Math.Tan(22 * Math.PI / 180));
        Assert.Equal(Equator * Math.Cos(reduced) * 0.01 / 360, measured.GetProperty("lengthM").GetDouble(), 0.01);
        Assert.Equal(JsonValueKind.Null, measured.GetProperty("areaM2").ValueKind);
        Assert.Equal(JsonValueKind.Null, measured.GetProperty("problem").ValueKind);
    }

    [Fact]
    public async Task An_outline_has_an_area_and_the_way_back_to_its_first_corner()
    {
        var measured = await MeasureAsync([(103.0, 22.0), (103.01, 22.0), (103.01, 22.01), (103.0, 22.01)]);

        var length = measured.GetProperty("lengthM").GetDouble();
        var way = measured.GetProperty("perimeterM").GetDouble() - length;
        Assert.InRange(way, 1107, 1108);
        Assert.InRange(measured.GetProperty("areaM2").GetDouble() / (1031.9 * 1107.5), 0.999, 1.001);
    }

    [Fact]
    public async Task An_outline_that_crosses_itself_has_a_length_and_says_why_it_has_no_area()
    {
        var measured = await MeasureAsync([(103.0, 22.0), (103.01, 22.01), (103.01, 22.0), (103.0, 22.01)]);

        Assert.True(measured.GetProperty("lengthM").GetDouble() > 0);
        Assert.Equal(JsonValueKind.Null, measured.GetProperty("areaM2").ValueKind);
        Assert.Contains("crosses", measured.GetProperty("problem").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_come_in_the_zone_asked_for_and_otherwise_in_the_nearest()
    {
        var nearest = await MeasureAsync([(103.0, 22.0)]);
        var other = await MeasureAsync([(103.0, 22.0)], 9208);

        Assert.Equal(9205, nearest.GetProperty("zone").GetProperty("epsg").GetInt32());
        Assert.InRange(nearest.GetProperty("places")[0].GetProperty("easting").GetDouble(), 499_700, 500_300);
        Assert.Equal(9208, other.GetProperty("zone").GetProperty("epsg").GetInt32());
        Assert.True(other.GetProperty("places")[0].GetProperty("easting").GetDouble() < 500_000);
    }

    [Theory]
    [InlineData("[]", "", "MEASUREMENT_REJECTED")]
    [InlineData("[{ longitude: 22, latitude: 103 }]", "", "POSITION_REJECTED")]
    [InlineData("[{ longitude: 103, latitude: 22 }]", ", zone: 27700", "UNKNOWN_ZONE")]
    public async Task What_cannot_be_measured_is_refused_with_a_sentence(string positions, string zone, string code)
    {
        var answer = await (await registry.Shared.AsAsync("planner")).SendAsync($"{{ measurement(positions: {positions}{zone}) {{ lengthM }} }}");

        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_zones_are_those_of_the_provinces_and_of_national_maps()
    {
        var zones = (await (await registry.Shared.AsAsync("planner")).QueryAsync("{ surveyZones { epsg centralMeridian name } }")).GetProperty("surveyZones");

        Assert.Equal(20, zones.GetArrayLength());
        Assert.Equal("VN-2000 103°00′ 3°", zones[0].GetProperty("name").GetString());
    }

    private async Task<JsonElement> MeasureAsync((double Longitude, double Latitude)[] places, int? zone = null) =>
        (await (await registry.Shared.AsAsync("planner")).QueryAsync(
            """
            query($positions: [PositionInput!]!, $zone: Int) {
              measurement(positions: $positions, zone: $zone) {
                zone { epsg } places { northing easting } lengthM perimeterM areaM2 problem
              }
            }
            """,
            new { positions = places.Select(place => new { longitude = place.Longitude, latitude = place.Latitude }), zone })).GetProperty("measurement");
}
