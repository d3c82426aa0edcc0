using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Tiles;
using TestKit;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>Reads the map as the web page does: description first, then tiles.</summary>
public sealed class MapReader(RegistryClient client)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The layer's TileJSON.</summary>
    /// <param name="layer">communes or facilities.</param>
    /// <param name="filter">Query string, with its question mark.</param>
    public Task<JsonElement> DescribeAsync(string layer, string filter = "") =>
        client.Http.GetFromJsonAsync<JsonElement>($"/tiles/{layer}.json{filter}", Cancellation);

    /// <summary>The address of the layer's tiles as its description gives it.</summary>
    public async Task<string> TemplateAsync(string layer, string filter = "") =>
        (await DescribeAsync(layer, filter)).GetProperty("tiles")[0].GetString()!;

    public static string Address(string template, TileAddress tile) => template
        .Replace("{z}", $"{tile.Zoom}", StringComparison.Ordinal)
        .Replace("{x}", $"{tile.X}", StringComparison.Ordinal)
        .Replace("{y}", $"{tile.Y}", StringComparison.Ordinal);

    /// <summary>A tile; null when there is nothing in it.</summary>
    public async Task<DecodedTile?> TileAsync(string layer, TileAddress tile, string filter = "")
    {
        using var response = await client.Http.GetAsync($"/tiles/{layer}/{tile}.mvt{filter}", Cancellation);
        _ = response.EnsureSuccessStatusCode();

        return response.StatusCode is HttpStatusCode.NoContent ? null : DecodedTile.Read(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    public async Task<IReadOnlyList<DecodedFeature>> FacilitiesAsync(TileAddress tile, string filter = "") =>
        (await TileAsync("facilities", tile, filter))?["facilities"].Features ?? [];

    /// <summary>How many facilities the features stand for.</summary>
    public static long Count(IEnumerable<DecodedFeature> features) =>
        features.Sum(feature => feature.Properties.TryGetValue("count", out var count) ? Convert.ToInt64(count, null) : 1);

    /// <summary>How a facility is drawn; null when it is not.</summary>
    public async Task<string?> StateAsync(JsonElement facility)
    {
        var location = facility.GetProperty("location");
        var tile = TileAddress.At(location.GetProperty("longitude").GetDouble(), location.GetProperty("latitude").GetDouble(), 14);
        var id = facility.GetProperty("id").GetString();

        return (await FacilitiesAsync(tile)).SingleOrDefault(feature => (string)feature.Properties["id"] == id)?.Properties["state"] as string;
    }
}
