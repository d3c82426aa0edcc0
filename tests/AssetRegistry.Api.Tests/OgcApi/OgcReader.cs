using System.Net.Http.Json;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.OgcApi;

/// <summary>Reads the OGC API as a GIS program does: follows links.</summary>
internal sealed class OgcReader(RegistryClient client)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Task<JsonElement> JsonAsync(string address) => client.Http.GetFromJsonAsync<JsonElement>(address, Cancellation);

    public Task<HttpResponseMessage> GetAsync(string address) => client.Http.GetAsync(address, Cancellation);

    public Task<JsonElement> PageAsync(string collection, string query = "") => JsonAsync($"/ogc/collections/{collection}/items{query}");

    /// <summary>All features, page by page; every page must count the same.</summary>
    public async Task<IReadOnlyList<JsonElement>> AllAsync(string collection, string query = "?limit=1000")
    {
        var features = new List<JsonElement>();
        var page = await PageAsync(collection, query);
        var matched = page.GetProperty("numberMatched").GetInt32();
        features.AddRange(page.GetProperty("features").EnumerateArray());
        while (Link(page, "next") is { } next)
        {
            page = await JsonAsync(next);
            Assert.Equal(matched, page.GetProperty("numberMatched").GetInt32());
            Assert.Equal(page.GetProperty("numberReturned").GetInt32(), page.GetProperty("features").GetArrayLength());
            features.AddRange(page.GetProperty("features").EnumerateArray());
        }

        Assert.Equal(matched, features.Count);

        return features;
    }

    public static string? Link(JsonElement document, string relation) => document.GetProperty("links").EnumerateArray()
        .FirstOrDefault(link => link.GetProperty("rel").GetString() == relation) is { ValueKind: JsonValueKind.Object } found ? found.GetProperty("href").GetString() : null;

    public static string? Property(JsonElement feature, string name) => feature.GetProperty("properties").GetProperty(name).GetString();

    public static (double X, double Y) Place(JsonElement feature)
    {
        var coordinates = feature.GetProperty("geometry").GetProperty("coordinates");

        return (coordinates[0].GetDouble(), coordinates[1].GetDouble());
    }
}
