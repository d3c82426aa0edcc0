using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using Geo.CoordinateSystems;

namespace AssetRegistry.Api.Tests.Places;

/// <summary>A pasted table of points, as a form shows it before anything is stored.</summary>
public sealed class SurveyTests(DemoRegistry registry)
{
    [Fact]
    public async Task Four_corners_of_a_parcel_show_their_area()
    {
        var (commune, north, east) = await PlaceAsync(9205);

        var survey = await ReadAsync($"1\t{north}\t{east}\n2\t{north}\t{east + 50}\n3\t{north + 40}\t{east + 50}\n4\t{north + 40}\t{east}", 9205, commune);

        Assert.Equal(4, survey.GetProperty("points").GetArrayLength());
        Assert.Equal(2000, survey.GetProperty("areaM2").GetDouble(), 0.01);
        Assert.Equal(9205, survey.GetProperty("zone").GetProperty("epsg").GetInt32());
        Assert.StartsWith("""{"type":"Polygon","coordinates":[[[""", survey.GetProperty("outline").GetString(), StringComparison.Ordinal);
        Assert.Equal(180, survey.GetProperty("perimeterM").GetDouble(), 0.01);
        Assert.Equal(JsonValueKind.Null, survey.GetProperty("problem").ValueKind);
    }

    [Fact]
    public async Task Corners_in_the_wrong_order_are_shown_with_what_is_wrong()
    {
        var (commune, north, east) = await PlaceAsync(9205);

        var survey = await ReadAsync($"{north} {east}\n{north + 40} {east + 50}\n{north} {east + 50}\n{north + 40} {east}", 9205, commune);

        Assert.Equal(4, survey.GetProperty("points").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, survey.GetProperty("outline").ValueKind);
        Assert.Contains("crosses", survey.GetProperty("problem").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_meridian_is_refused_with_the_right_one()
    {
        var (commune, north, east) = await PlaceAsync(9208);

        var message = await RefusalAsync($"{north} {east}", 9205, commune);

        Assert.Contains("EPSG:9208", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 9205, "Paste the table")]
    [InlineData("M1 2478000 b", 9205, "Line 1")]
    [InlineData("2478000 547000", null, "central meridian")]
    [InlineData("547000 2478000", 9205, "changed places")]
    [InlineData("2478000 547000", 27700, "EPSG:27700")]
    public async Task What_cannot_be_read_is_refused_with_a_sentence(string text, int? zone, string because) =>
        Assert.Contains(because, await RefusalAsync(text, zone, commune: null), StringComparison.Ordinal);

    /// <summary>A facility's commune, and the facility's place in a zone, in whole metres.</summary>
    private async Task<(string Commune, double North, double East)> PlaceAsync(int zone)
    {
        var facility = await new Register(registry.Shared).FacilityAsync("CSND-2025-0065");
        var location = facility.GetProperty("location");
        var place = Reprojection.ToVn2000(new(location.GetProperty("longitude").GetDouble(), location.GetProperty("latitude").GetDouble()), Vn2000Zones.OfSrid(zone));

        return (Ids.Of(facility.GetProperty("commune")), Math.Round(place.Northing), Math.Round(place.Easting));
    }

    private async Task<JsonElement> ReadAsync(string text, int? zone, string? commune) =>
        (await AskAsync(text, zone, commune)).GetProperty("data").GetProperty("survey");

    private async Task<string> RefusalAsync(string text, int? zone, string? commune) =>
        (await AskAsync(text, zone, commune)).GetProperty("errors")[0].GetProperty("message").GetString()!;

    private async Task<JsonElement> AskAsync(string text, int? zone, string? commune) =>
        await (await registry.Shared.AsAsync("planner")).SendAsync(
            """
            query($text: String!, $zone: Int, $commune: ID) {
              survey(text: $text, zone: $zone, communeId: $commune) { zone { epsg } outline points { label position { longitude latitude } } areaM2 perimeterM problem }
            }
            """,
            new { text, zone, commune });
}
