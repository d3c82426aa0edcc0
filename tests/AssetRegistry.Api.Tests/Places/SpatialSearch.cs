using System.Globalization;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Places;

/// <summary>The spatial queries of one account on one day, read to the last page.</summary>
internal sealed class SpatialSearch(RegistryClient client, string day)
{
    private const string Page = "totalCount next nodes";

    /// <summary>Every facility that has a position, as its list of the day gives them.</summary>
    public async Task<IReadOnlyList<(string Number, string Category, double Longitude, double Latitude)>> ListedAsync()
    {
        var listed = await AllAsync(
            "query($day: LocalDate, $after: String) { page: facilitiesAsOf(effectiveAt: $day, first: 500, after: $after) { "
            + Page + " { number category location { longitude latitude } } } }", new());

        return
        [
            .. listed.Where(facility => facility.GetProperty("location").ValueKind is JsonValueKind.Object).Select(facility => (
                NumberOf(facility), facility.GetProperty("category").GetString()!,
                facility.GetProperty("location").GetProperty("longitude").GetDouble(), facility.GetProperty("location").GetProperty("latitude").GetDouble())),
        ];
    }

    public async Task<IReadOnlyList<string>> InAreaAsync(string area, int pageSize = 500) =>
    [
        .. (await AllAsync(
            "query($day: LocalDate, $after: String, $first: Int, $area: String!) { page: facilitiesInArea(area: $area, effectiveAt: $day, first: $first, after: $after) { "
            + Page + " { number } } }", new() { ["area"] = area, ["first"] = pageSize })).Select(NumberOf),
    ];

    public async Task<IReadOnlyList<(string Number, double Metres)>> WithinAsync(double longitude, double latitude, double distanceM, int pageSize = 500) =>
        Distances(await AllAsync(
            """
            query($day: LocalDate, $after: String, $first: Int, $at: PositionInput!, $distanceM: Float!) {
              page: facilitiesWithin(position: $at, distanceM: $distanceM, effectiveAt: $day, first: $first, after: $after) {
                totalCount next nodes { distanceM facility { number } } } }
            """,
            new() { ["at"] = new { longitude, latitude }, ["distanceM"] = distanceM, ["first"] = pageSize }));

    public async Task<IReadOnlyList<(string Number, double Metres)>> NearestAsync(double longitude, double latitude, int count, string category)
    {
        var data = await client.QueryAsync(
            """
            query($day: LocalDate, $at: PositionInput!, $count: Int, $category: FacilityCategory!) {
              nearestFacilities(position: $at, first: $count, filter: { categories: [$category] }, effectiveAt: $day) { distanceM facility { number category } } }
            """,
            new { day, at = new { longitude, latitude }, count, category });

        return Distances(data.GetProperty("nearestFacilities").EnumerateArray());
    }

    public async Task<string?> CommuneAtAsync(double longitude, double latitude)
    {
        var data = await client.QueryAsync(
            "query($day: LocalDate, $at: PositionInput!) { communeAt(position: $at, effectiveAt: $day) { code } }", new { day, at = new { longitude, latitude } });

        return data.GetProperty("communeAt") is { ValueKind: JsonValueKind.Object } commune ? commune.GetProperty("code").GetString() : null;
    }

    private static IReadOnlyList<(string Number, double Metres)> Distances(IEnumerable<JsonElement> nodes) =>
        [.. nodes.Select(node => (NumberOf(node.GetProperty("facility")), node.GetProperty("distanceM").GetDouble()))];

    private static string NumberOf(JsonElement facility) => facility.GetProperty("number").GetString()!;

    private async Task<IReadOnlyList<JsonElement>> AllAsync(string query, Dictionary<string, object?> variables)
    {
        var nodes = new List<JsonElement>();
        string? after = null;
        do
        {
            var page = (await client.QueryAsync(query, new Dictionary<string, object?>(variables) { ["day"] = day, ["after"] = after })).GetProperty("page");
            nodes.AddRange(page.GetProperty("nodes").EnumerateArray());
            after = page.GetProperty("next").GetString();
            var total = page.GetProperty("totalCount").GetInt32();
            Assert.True(after is not null || nodes.Count == total, string.Create(CultureInfo.InvariantCulture, $"{nodes.Count} listed, {total} counted."));
        }
        while (after is not null);

        return nodes;
    }
}
