using System.IO.Compression;
using System.Net;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using Geo.Tiles;
using TestKit;

namespace AssetRegistry.Api.Tests.Map;

/// <summary>Vector tiles over HTTP.</summary>
public sealed class TileTests(DemoRegistry registry)
{
    private static readonly TileAddress World = new(0, 0, 0);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("communes", "communes", "borders")]
    [InlineData("facilities", "facilities")]
    public async Task The_description_names_layers_zooms_bounds_and_a_versioned_address(string layer, params string[] vectorLayers)
    {
        var json = await (await MapAsync()).DescribeAsync(layer);

        Assert.Equal("3.0.0", json.GetProperty("tilejson").GetString());
        Assert.Equal(vectorLayers, json.GetProperty("vector_layers").EnumerateArray().Select(found => found.GetProperty("id").GetString()));
        Assert.Equal(0, json.GetProperty("minzoom").GetInt32());
        Assert.Equal(14, json.GetProperty("maxzoom").GetInt32());
        var bounds = json.GetProperty("bounds").EnumerateArray().Select(number => number.GetDouble()).ToArray();
        Assert.InRange(bounds[0], 102, 103);
        Assert.InRange(bounds[1], 21, 22);
        Assert.InRange(bounds[2], 103, 105);
        Assert.InRange(bounds[3], 22, 23.5);
        Assert.Matches($@"^/tiles/{layer}/\{{z\}}/\{{x\}}/\{{y\}}\.mvt\?.*v=[\w.-]+$", json.GetProperty("tiles")[0].GetString());
    }

    [Fact]
    public async Task The_description_says_that_the_boundaries_are_made_up() =>
        Assert.Equal("demonstration", (await (await MapAsync()).DescribeAsync("communes")).GetProperty("boundary_source").GetString());

    [Fact]
    public async Task The_description_of_a_filtered_layer_carries_the_filter_to_its_tiles()
    {
        var template = await (await MapAsync()).TemplateAsync("facilities", "?classification=SURPLUS&stage=NONE");

        Assert.Contains("classification=SURPLUS", template, StringComparison.Ordinal);
        Assert.Contains("stage=NONE", template, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_versioned_address_may_be_kept_and_one_without_is_asked_again()
    {
        var client = await registry.Shared.AsAsync("planner");
        var versioned = MapReader.Address(await new MapReader(client).TemplateAsync("facilities"), World);

        using var kept = await client.Http.GetAsync(versioned, Cancellation);
        using var asked = await client.Http.GetAsync($"/tiles/facilities/{World}.mvt", Cancellation);

        Assert.Equal("application/vnd.mapbox-vector-tile", kept.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", kept.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        Assert.True(kept.Headers.CacheControl!.Private);
        Assert.True(asked.Headers.CacheControl!.NoCache);
    }

    [Fact]
    public async Task An_unchanged_tile_is_not_sent_again()
    {
        var client = await registry.Shared.AsAsync("planner");
        using var first = await client.Http.GetAsync($"/tiles/communes/{World}.mvt", Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/tiles/communes/{World}.mvt");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.Http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("communes/8/0/0")]
    [InlineData("facilities/8/0/0")]
    [InlineData("facilities/14/16383/16383")]
    public async Task Where_there_is_nothing_there_is_no_content(string tile)
    {
        using var response = await (await registry.Shared.AsAsync("planner")).Http.GetAsync($"/tiles/{tile}.mvt", Cancellation);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task A_tile_is_compressed_for_who_accepts_it()
    {
        var client = await registry.Shared.AsAsync("planner");
        using var plain = await client.Http.GetAsync($"/tiles/communes/{World}.mvt", Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/tiles/communes/{World}.mvt");
        request.Headers.Add("Accept-Encoding", "gzip");

        using var compressed = await client.Http.SendAsync(request, Cancellation);

        Assert.Equal(["gzip"], compressed.Content.Headers.ContentEncoding);
        await using var body = new GZipStream(await compressed.Content.ReadAsStreamAsync(Cancellation), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        await body.CopyToAsync(bytes, Cancellation);
        Assert.Equal(await plain.Content.ReadAsByteArrayAsync(Cancellation), bytes.ToArray());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("?classification=SURPLUS", "classifications: [SURPLUS]")]
    [InlineData("?classification=SURPLUS&classification=REARRANGED&stage=NONE", "classifications: [SURPLUS, REARRANGED], stages: [NONE]")]
    [InlineData("?category=SCHOOL", "categories: [SCHOOL]")]
    [InlineData("?commune=03405", "communeCode: \"03405\"")]
    [InlineData("?custody=true", "inCustody: true")]
    [InlineData("?custody=false&stage=IN_USE", "inCustody: false, stages: [IN_USE]")]
    [InlineData("?search=ta%20leng", "search: \"ta leng\"")]
    [InlineData("?search=T%E1%BA%A3%20L%C3%A8ng%20tr%E1%BA%A1m", "search: \"Tả Lèng trạm\"")]
    public async Task Clusters_add_up_to_the_list_under_the_same_filter(string query, string filter)
    {
        foreach (var account in new[] { "planner", "commune" })
        {
            var client = await registry.Shared.AsAsync(account);
            var listed = await client.QueryAsync($$"""{ facilities(first: 1, filter: { {{filter}} }) { totalCount } }""");

            var drawn = MapReader.Count(await new MapReader(client).FacilitiesAsync(World, query));

            Assert.Equal(listed.GetProperty("facilities").GetProperty("totalCount").GetInt32(), drawn);
            Assert.True(drawn > 0 || account is "commune", "A filter that finds nothing proves nothing.");
        }
    }

    [Fact]
    public async Task A_filter_by_holder_takes_the_global_id()
    {
        var client = await registry.Shared.AsAsync("planner");
        var holder = await new Register(registry.Shared).OrganisationAsync("UBND xã Tả Lèng");
        var listed = await client.QueryAsync("query($holder: ID) { facilities(first: 1, filter: { holderId: $holder }) { totalCount } }", new { holder });

        Assert.Equal(
            listed.GetProperty("facilities").GetProperty("totalCount").GetInt32(),
            MapReader.Count(await new MapReader(client).FacilitiesAsync(World, $"?holder={holder}")));
    }

    [Fact]
    public async Task A_single_facility_carries_the_id_its_details_are_read_by()
    {
        var facility = await new Register(registry.Shared).FacilityAsync("CSND-2025-0065");
        var location = facility.GetProperty("location");
        var tile = TileAddress.At(location.GetProperty("longitude").GetDouble(), location.GetProperty("latitude").GetDouble(), 14);

        var features = await (await MapAsync()).FacilitiesAsync(tile);

        var feature = Assert.Single(features, found => (string)found.Properties["id"] == Ids.Of(facility));
        Assert.Equal(facility.GetProperty("name").GetString(), feature.Properties["name"]);
        Assert.Equal("surplus", feature.Properties["state"]);
        Assert.Equal(1, feature.Type);
        var details = await (await registry.Shared.AsAsync("planner")).QueryAsync(
            "query($id: ID!) { facilityById(id: $id) { number } }", new { id = (string)feature.Properties["id"] });
        Assert.Equal("CSND-2025-0065", details.GetProperty("facilityById").GetProperty("number").GetString());
    }

    [Fact]
    public async Task A_cluster_says_where_it_comes_apart()
    {
        var features = await (await MapAsync()).FacilitiesAsync(World);

        Assert.All(features, feature => Assert.InRange(Convert.ToInt32(feature.Properties["expansionZoom"], null), 1, 13));
    }

    [Fact]
    public async Task All_communes_in_force_are_drawn_as_areas_with_code_name_and_kind()
    {
        var tile = (await (await MapAsync()).TileAsync("communes", World))!;
        var units = (await (await registry.Shared.AsAsync("planner")).QueryAsync("""{ administrativeUnits(provinceCode: "12") { code type } }"""))
            .GetProperty("administrativeUnits").EnumerateArray().Where(unit => unit.GetProperty("type").GetString() != "PROVINCE");
        var zoomed = await DrawnCodesAsync(9);

        Assert.Equal(units.Select(unit => unit.GetProperty("code").GetString()).Order(StringComparer.Ordinal), zoomed.Order(StringComparer.Ordinal));
        Assert.All(tile["communes"].Features, feature => Assert.Equal(3, feature.Type));
        Assert.All(tile["borders"].Features, feature => Assert.Equal(2, feature.Type));
    }

    private async Task<IReadOnlySet<string>> DrawnCodesAsync(int zoom)
    {
        var map = await MapAsync();
        var bounds = (await map.DescribeAsync("communes")).GetProperty("bounds").EnumerateArray().Select(number => number.GetDouble()).ToArray();
        var (first, last) = (TileAddress.At(bounds[0], bounds[3], zoom), TileAddress.At(bounds[2], bounds[1], zoom));
        var codes = new HashSet<string>();
        for (var x = first.X; x <= last.X; x++)
        {
            for (var y = first.Y; y <= last.Y; y++)
            {
                var features = (await map.TileAsync("communes", new TileAddress(zoom, x, y)))?["communes"].Features ?? [];
                codes.UnionWith(features.Select(feature => (string)feature.Properties["code"]));
                Assert.All(features, feature => Assert.Contains(feature.Properties["type"], new[] { "Commune", "Ward" }));
            }
        }

        return codes;
    }

    private async Task<MapReader> MapAsync() => new(await registry.Shared.AsAsync("planner"));
}
