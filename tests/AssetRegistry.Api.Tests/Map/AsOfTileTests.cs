using System.Net;
using System.Text.Json;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Importing;
using AssetRegistry.Api.Tests.Support;
using Geo.Tiles;

namespace AssetRegistry.Api.Tests.Map;

/// <summary>The map of any day, kept by caches for as long as it is true.</summary>
public sealed class AsOfTileTests(DemoRegistry registry)
{
    private static readonly TileAddress World = new(0, 0, 0);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("planner", "2025-07-20", "", "")]
    [InlineData("planner", "2025-09-16", "&classification=SURPLUS", "classifications: [SURPLUS]")]
    [InlineData("planner", "2025-09-16", "&search=ta%20leng", "search: \"ta leng\"")]
    [InlineData("commune", "2025-10-01", "&category=SCHOOL", "categories: [SCHOOL]")]
    [InlineData("agency", "2026-02-01", "", "")]
    public async Task Clusters_of_a_day_add_up_to_the_list_of_that_day(string account, string day, string query, string filter)
    {
        var client = await registry.Shared.AsAsync(account);
        var listed = await client.QueryAsync($$"""{ facilitiesAsOf(effectiveAt: "{{day}}", first: 1, filter: { {{filter}} }) { totalCount } }""");

        var drawn = MapReader.Count(await new MapReader(client).FacilitiesAsync(World, $"?asOf={day}{query}"));

        Assert.Equal(listed.GetProperty("facilitiesAsOf").GetProperty("totalCount").GetInt32(), drawn);
        Assert.NotEqual(0, drawn);
    }

    [Theory]
    [InlineData("2025-09-16")]
    [InlineData("2026-02-01")]
    public async Task Single_facilities_of_a_day_say_how_long_they_have_stood_empty_then(string day)
    {
        var client = await registry.Shared.AsAsync("planner");
        var listed = await client.QueryAsync($$"""
            { facilitiesAsOf(effectiveAt: "{{day}}", first: 500, filter: { classifications: [SURPLUS] }) { nodes { id vacancyAge location { longitude latitude } } } }
            """);
        var facility = listed.GetProperty("facilitiesAsOf").GetProperty("nodes").EnumerateArray()
            .First(node => node.GetProperty("vacancyAge").GetString() != "NOT_VACANT" && node.GetProperty("location").ValueKind == JsonValueKind.Object);
        var location = facility.GetProperty("location");
        var tile = TileAddress.At(location.GetProperty("longitude").GetDouble(), location.GetProperty("latitude").GetDouble(), 14);
        var map = new MapReader(client);

        var dated = await map.FacilitiesAsync(tile, $"?asOf={day}");
        var present = await map.FacilitiesAsync(tile);

        var drawn = dated.Single(feature => (string)feature.Properties["id"] == Ids.Of(facility));
        Assert.Equal(facility.GetProperty("vacancyAge").GetString(), drawn.Properties["vacancy"]);
        Assert.All(present, feature => Assert.DoesNotContain("vacancy", feature.Properties.Keys));
    }

    [Fact]
    public async Task All_days_between_two_changes_of_the_map_share_one_address()
    {
        var map = new MapReader(await registry.Shared.AsAsync("planner"));
        var first = await map.DescribeAsync("communes", "?asOf=2025-07-01");
        var later = await map.DescribeAsync("communes", "?asOf=2025-12-24");
        var before = await map.DescribeAsync("communes", "?asOf=2025-06-30");

        Assert.Equal(Template(first), Template(later));
        Assert.Contains("asOf=2025-07-01", Template(later), StringComparison.Ordinal);
        Assert.NotEqual(Template(first), Template(before));
        Assert.Equal("2025-07-01", first.GetProperty("valid_from").GetString());
        Assert.Equal("2025-07-01", before.GetProperty("valid_to").GetString());
    }

    [Fact]
    public async Task Only_the_address_that_names_what_is_drawn_is_kept()
    {
        var client = await registry.Shared.AsAsync("planner");
        var map = new MapReader(client);
        foreach (var (layer, query) in new[] { ("communes", "?asOf=2025-10-01"), ("facilities", "?asOf=2025-10-01"), ("communes", ""), ("facilities", "") })
        {
            var address = MapReader.Address(await map.TemplateAsync(layer, query), World);
            using var named = await client.Http.GetAsync(address, Cancellation);
            using var another = await client.Http.GetAsync(address[..address.IndexOf("v=", StringComparison.Ordinal)] + "v=1.1", Cancellation);

            Assert.Contains("immutable", named.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.True(another.Headers.CacheControl!.NoCache);
            Assert.Equal(named.Headers.ETag, another.Headers.ETag);
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_tile_of_a_day_comes_compressed(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/tiles/facilities/{World}.mvt?asOf=2025-10-01");
        request.Headers.Add("Accept-Encoding", encoding);

        using var answer = await (await registry.Shared.AsAsync("planner")).Http.SendAsync(request, Cancellation);

        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("facilities.json?asOf=yesterday")]
    [InlineData("communes.json?asOf=2025-13-01")]
    [InlineData("former-communes/0/0/0.mvt?asOf=16/09/2025")]
    [InlineData("facilities/0/0/0.mvt?asOf=2025-9-1")]
    public async Task What_is_no_day_is_refused_with_a_sentence(string address)
    {
        using var answer = await (await registry.Shared.AsAsync("planner")).Http.GetAsync($"/tiles/{address}", Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("BAD_DAY", JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Former_communes_are_drawn_once_a_file_has_given_their_boundaries()
    {
        await using var server = await registry.CopyAsync(Cancellation);
        var client = await server.AsAsync("planner");
        var map = new MapReader(client);
        var former = (await client.QueryAsync("""{ administrativeUnits(provinceCode: "12", effectiveAt: "2025-06-30") { code type } }"""))
            .GetProperty("administrativeUnits").EnumerateArray().First(unit => unit.GetProperty("type").GetString() != "PROVINCE").GetProperty("code").GetString()!;
        Assert.Null(await map.TileAsync("former-communes", World));
        using var file = CommuneFile.Of(CommuneFile.Commune(former));

        var import = await CommandLine.ImportAsync(server.Database, file.Path, "--effective-on", "2025-06-30");

        Assert.Equal((ExitCodes.Done, ""), (import.ExitCode, import.Error.Trim()));
        var template = await map.TemplateAsync("former-communes");
        Assert.Equal([103.4, 22.3, 103.5, 22.4], (await map.DescribeAsync("former-communes")).GetProperty("bounds").EnumerateArray().Select(number => number.GetDouble()));
        Assert.Contains("v=", template, StringComparison.Ordinal);
        var tile = TileAddress.At(103.45, 22.35, 10);
        Assert.Equal(former, Assert.Single((await map.TileAsync("former-communes", tile))!["communes"].Features).Properties["code"]);
        Assert.Equal(former, Assert.Single((await map.TileAsync("communes", tile, "?asOf=2025-06-30"))!["communes"].Features).Properties["code"]);
    }

    private static string Template(JsonElement description) => description.GetProperty("tiles")[0].GetString()!;
}
