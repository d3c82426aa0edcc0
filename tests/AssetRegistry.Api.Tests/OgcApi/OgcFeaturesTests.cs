using System.Globalization;
using System.Net;
using System.Text.Json;
using AssetRegistry.Api.Tests.Places;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Api.Tests.Visibility;
using Geo.CoordinateSystems;

namespace AssetRegistry.Api.Tests.OgcApi;

/// <summary>Features over OGC API - Features: what is served is what the lists show, of any day, in any coordinate system.</summary>
public sealed class OgcFeaturesTests(DemoRegistry registry)
{
    private const string Epsg = "http://www.opengis.net/def/crs/EPSG/0/";

    public static TheoryData<string> Accounts => ["planner", "commune", "agency"];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task The_facilities_of_a_day_are_those_of_the_list_whatever_the_page_size(string account)
    {
        var client = await registry.Shared.AsAsync(account);
        foreach (var day in new[] { "2025-07-20", "2025-09-16", "2026-02-01" })
        {
            var listed = (await new SpatialSearch(client, day).ListedAsync()).Select(facility => facility.Number);

            var served = (await new OgcReader(client).AllAsync("facilities", $"?datetime={day}&limit=97")).Where(feature => feature.GetProperty("geometry").ValueKind is JsonValueKind.Object);

            Assert.Equal(listed, served.Select(feature => OgcReader.Property(feature, "number")));
        }
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task The_handovers_are_those_of_the_list(string account)
    {
        var client = await registry.Shared.AsAsync(account);
        var listed = await new Province(client).HandoversAsync();

        var served = await new OgcReader(client).AllAsync("handovers");

        Assert.Equal(listed.Select(Ids.Of).Order(StringComparer.Ordinal), served.Select(Ids.Of).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2025-06-30", 106)]
    [InlineData("2025-07-01", 38)]
    [InlineData("2025-06-30/2025-07-01", 144)]
    [InlineData("../2025-06-30", 106)]
    [InlineData("2025-07-01/..", 38)]
    [InlineData("2025-06-30T16:59:59Z", 106)]
    [InlineData("2025-06-30T17:00:00Z", 38)]
    public async Task The_communes_are_those_in_force_in_the_period(string period, int count)
    {
        var served = await new OgcReader(await registry.Shared.AsAsync("planner")).AllAsync("communes", $"?datetime={period}");

        Assert.Equal(count, served.Count);
        Assert.Equal(count, served.Select(Ids.Of).Distinct().Count());
    }

    [Fact]
    public async Task A_period_shows_what_was_there_at_any_time_in_it_as_it_was_last()
    {
        var reader = new OgcReader(await registry.Shared.AsAsync("planner"));

        var last = (await reader.AllAsync("facilities", "?datetime=2025-09-16&limit=1000")).ToDictionary(Ids.Of, feature => feature.ToString());
        var period = (await reader.AllAsync("facilities", "?datetime=2025-07-01/2025-09-16&limit=1000")).ToDictionary(Ids.Of, feature => feature.ToString());

        Assert.All(last, feature => Assert.Equal(feature.Value, period[feature.Key]));
    }

    [Fact]
    public async Task The_page_before_a_page_is_the_one_it_followed()
    {
        var reader = new OgcReader(await registry.Shared.AsAsync("planner"));
        var first = await reader.PageAsync("facilities", "?limit=10&datetime=2025-10-01");
        var second = await reader.JsonAsync(OgcReader.Link(first, "next")!);

        var before = await reader.JsonAsync(OgcReader.Link(second, "prev")!);

        Assert.Null(OgcReader.Link(first, "prev"));
        Assert.Null(OgcReader.Link(before, "prev"));
        Assert.Equal(first.GetProperty("features").ToString(), before.GetProperty("features").ToString());
    }

    [Theory]
    [InlineData("http://www.opengis.net/def/crs/OGC/1.3/CRS84")]
    [InlineData(Epsg + "4326")]
    [InlineData(Epsg + "3857")]
    [InlineData(Epsg + "9205")]
    [InlineData(Epsg + "3405")]
    public async Task A_box_in_any_coordinate_system_holds_what_lies_in_it(string crs)
    {
        var reader = new OgcReader(await registry.Shared.AsAsync("commune"));
        var all = (await reader.AllAsync("facilities", $"?limit=1000&datetime=2025-10-01&crs={Uri.EscapeDataString(crs)}"))
            .Where(feature => feature.GetProperty("geometry").ValueKind is JsonValueKind.Object).ToList();
        var (xs, ys) = (all.Select(feature => OgcReader.Place(feature).X).Order().ToList(), all.Select(feature => OgcReader.Place(feature).Y).Order().ToList());
        var (west, east, south, north) = (xs[xs.Count / 5], xs[xs.Count * 4 / 5], ys[ys.Count / 5], ys[ys.Count * 4 / 5]);

        var inside = await reader.AllAsync("facilities", string.Create(
            CultureInfo.InvariantCulture, $"?limit=50&datetime=2025-10-01&bbox={west:R},{south:R},{east:R},{north:R}&bbox-crs={Uri.EscapeDataString(crs)}"));

        var expected = all.Where(feature => OgcReader.Place(feature) is var (x, y) && x >= west && x <= east && y >= south && y <= north).Select(Ids.Of).ToList();
        Assert.NotEmpty(expected);
        Assert.True(expected.Count < all.Count);
        Assert.Equal(expected, inside.Select(Ids.Of));
    }

    [Fact]
    public async Task A_box_finds_the_communes_it_touches_and_no_other()
    {
        var reader = new OgcReader(await registry.Shared.AsAsync("planner"));
        var facility = (await reader.PageAsync("facilities", "?limit=1&datetime=2025-10-01&bbox=103,22,104,22.6")).GetProperty("features")[0];
        var (x, y) = OgcReader.Place(facility);

        var at = await reader.AllAsync("communes", string.Create(CultureInfo.InvariantCulture, $"?datetime=2025-10-01&bbox={x:R},{y:R},{x:R},{y:R}"));
        var around = await reader.AllAsync("communes", "?datetime=2025-10-01&bbox=100,20,106,24");
        var overTheDateLine = await reader.AllAsync("communes", "?datetime=2025-10-01&bbox=100,20,-170,24");
        var elsewhere = await reader.AllAsync("communes", "?datetime=2025-10-01&bbox=105.5,10,106,11");

        Assert.Equal(OgcReader.Property(facility, "communeCode"), OgcReader.Property(Assert.Single(at), "code"));
        Assert.Equal(38, around.Count);
        Assert.Equal(38, overTheDateLine.Count);
        Assert.Empty(elsewhere);
    }

    [Fact]
    public async Task Coordinates_come_in_the_system_and_axis_order_asked_for()
    {
        var reader = new OgcReader(await registry.Shared.AsAsync("planner"));
        const string query = "?limit=1&datetime=2025-10-01&bbox=103,22,104,22.6";
        var (longitude, latitude) = OgcReader.Place((await reader.PageAsync("facilities", query)).GetProperty("features")[0]);
        var vn2000 = Reprojection.ToVn2000(new(longitude, latitude), Vn2000Zones.OfSrid(9205));

        foreach (var (crs, place) in new[]
        {
            ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", (longitude, latitude)), (Epsg + "4326", (latitude, longitude)), (Epsg + "9205", (vn2000.Easting, vn2000.Northing)),
        })
        {
            using var answer = await reader.GetAsync($"/ogc/collections/facilities/items{query}&crs={Uri.EscapeDataString(crs)}");
            var page = JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

            Assert.Equal($"<{crs}>", answer.Headers.GetValues("Content-Crs").Single());
            Assert.Equal(place, OgcReader.Place(page.GetProperty("features")[0]));
        }
    }

    [Fact]
    public async Task A_feature_alone_is_the_same_as_among_others()
    {
        var reader = new OgcReader(await registry.Shared.AsAsync("planner"));
        foreach (var collection in new[] { "communes", "facilities", "handovers" })
        {
            var among = (await reader.PageAsync(collection, "?limit=3")).GetProperty("features")[2];

            var alone = await reader.JsonAsync($"/ogc/collections/{collection}/items/{Ids.Of(among)}");

            Assert.Equal(among.GetProperty("properties").ToString(), alone.GetProperty("properties").ToString());
            Assert.Equal(among.GetProperty("geometry").ToString(), alone.GetProperty("geometry").ToString());
        }
    }

    [Fact]
    public async Task What_an_account_may_not_see_is_not_found()
    {
        var visible = (await new OgcReader(await registry.Shared.AsAsync("commune")).AllAsync("facilities")).Select(Ids.Of).ToHashSet();
        var hidden = (await new OgcReader(await registry.Shared.AsAsync("planner")).AllAsync("facilities")).Select(Ids.Of).First(id => !visible.Contains(id));

        using var answer = await new OgcReader(await registry.Shared.AsAsync("commune")).GetAsync($"/ogc/collections/facilities/items/{hidden}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
