using System.Diagnostics;
using System.Text.Json;
using AssetRegistry.Api.Tests.Places;
using AssetRegistry.Api.Tests.Support;
using Geo.Tiles;
using TestKit;

namespace AssetRegistry.Api.Tests.Map;

/// <summary>What maps on the web read out of a tile with their own decoder (@mapbox/vector-tile) is what is stored.</summary>
public sealed class IndependentDecoderTests(DemoRegistry registry)
{
    private const int DeepestZoom = 14;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task At_the_deepest_zoom_facilities_stand_where_they_are_to_half_a_step()
    {
        var client = await registry.Shared.AsAsync("planner");
        var facilities = await new SpatialSearch(client, "2026-02-01").ListedAsync();
        foreach (var group in facilities.GroupBy(facility => TileAddress.At(facility.Longitude, facility.Latitude, DeepestZoom)).OrderByDescending(group => group.Count()).Take(5))
        {
            var layer = Assert.Single(await DecodeAsync(client, "facilities", group.Key, "?asOf=2026-02-01"));
            var step = group.Key.Bounds.Width / 4096;

            Assert.Equal(2, layer.GetProperty("version").GetInt32());
            var drawn = layer.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("geometry").GetProperty("coordinates"))
                .Select(place => (X: place[0].GetDouble(), Y: place[1].GetDouble())).ToList();
            Assert.Equal(group.Count(), drawn.Count);
            Assert.All(group, facility => Assert.Contains(
                drawn, place => Math.Abs(place.X - facility.Longitude) <= step * 0.51 && Math.Abs(place.Y - facility.Latitude) <= step * 0.51));
        }
    }

    private static async Task<IReadOnlyList<JsonElement>> DecodeAsync(RegistryClient client, string layer, TileAddress tile, string query = "")
    {
        var bytes = await client.Http.GetByteArrayAsync($"/tiles/{layer}/{tile}.mvt{query}", Cancellation);
        var start = new ProcessStartInfo(
            "node", [RepositoryRoot.PathTo("tests/AssetRegistry.Api.Tests/Map/decodeTile.mjs"), $"{tile.Zoom}", $"{tile.X}", $"{tile.Y}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync(Cancellation);
        await process.StandardInput.BaseStream.WriteAsync(bytes, Cancellation);
        process.StandardInput.Close();
        var json = await said;
        await process.WaitForExitAsync(Cancellation);
        Assert.Equal(0, process.ExitCode);

        return [.. JsonElement.Parse(json).EnumerateArray()];
    }
}
