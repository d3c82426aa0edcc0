using System.Globalization;
using System.Text.Json;
using AssetRegistry.Api.Tests.OgcApi;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Facilities;
using Geo.Tiles;

namespace AssetRegistry.Api.Tests.Visibility;

/// <summary>Every way on which an account learns of facilities; each answers with their numbers in order.</summary>
internal sealed class Channels(RegistryClient client)
{
    private const string Everywhere = """{"type":"Polygon","coordinates":[[[102,21],[105,21],[105,24],[102,24],[102,21]]]}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<IReadOnlyList<string>> ListedAsync(Filter filter)
    {
        var numbers = new List<string>();
        string? after = null;
        do
        {
            var list = (await client.QueryAsync(
                """
                query($f: FacilityFilterInput, $after: String) {
                  facilities(filter: $f, first: 20, after: $after, order: [{ number: ASC }]) { totalCount pageInfo { hasNextPage endCursor } nodes { number } } }
                """,
                new { f = filter.OfList, after })).GetProperty("facilities");
            numbers.AddRange(Numbers(list.GetProperty("nodes")));
            after = list.GetProperty("pageInfo") is var page && page.GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("endCursor").GetString() : null;
            Assert.True(after is not null || list.GetProperty("totalCount").GetInt32() == numbers.Count);
        }
        while (after is not null);

        return numbers;
    }

    /// <summary>The records behind figures, as of today.</summary>
    public async Task<IReadOnlyList<string>> RecordedAsync(Filter filter)
    {
        var page = (await client.QueryAsync(
            "query($f: FacilityRecordFilterInput) { facilitiesAsOf(filter: $f, first: 500) { totalCount nodes { number } } }", new { f = filter.OfRecords }))
            .GetProperty("facilitiesAsOf");
        Assert.Equal(page.GetProperty("totalCount").GetInt32(), page.GetProperty("nodes").GetArrayLength());

        return Numbers(page.GetProperty("nodes"));
    }

    public async Task<IReadOnlyList<string>> InAreaAsync(Filter filter) => Numbers((await client.QueryAsync(
        "query($a: String!, $f: FacilityRecordFilterInput) { facilitiesInArea(area: $a, filter: $f, first: 500) { nodes { number } } }",
        new { a = Everywhere, f = filter.OfRecords })).GetProperty("facilitiesInArea").GetProperty("nodes"));

    public async Task<IReadOnlyList<string>> NearestAsync(Filter filter) => [.. (await client.QueryAsync(
        "query($f: FacilityRecordFilterInput) { nearestFacilities(position: { longitude: 103.3, latitude: 22.3 }, filter: $f, first: 500) { facility { number } } }",
        new { f = filter.OfRecords })).GetProperty("nearestFacilities").EnumerateArray()
        .Select(near => near.GetProperty("facility").GetProperty("number").GetString()!).Order(StringComparer.Ordinal)];

    public async Task<int> FigureAsync(Filter filter) => (await client.QueryAsync(
        "query($f: FacilityRecordFilterInput) { facilityFigures(groupBy: [], filter: $f) { facilities } }", new { f = filter.OfRecords }))
        .GetProperty("facilityFigures")[0].GetProperty("facilities").GetInt32();

    public async Task<IReadOnlyList<string>> ExportedAsync(Filter filter, string format)
    {
        var text = await client.Http.GetStringAsync($"/exports/facilities.{format}{filter.OfQuery}", Cancellation);

        return format is "geojson"
            ? [.. JsonDocument.Parse(text).RootElement.GetProperty("features").EnumerateArray().Select(feature => OgcReader.Property(feature, "number")!)]
            : [.. text.Split('\n').Skip(1).Where(line => line.Contains("TG-", StringComparison.Ordinal)).Select(line => line[line.IndexOf("TG-", StringComparison.Ordinal)..][..6])];
    }

    /// <summary>The single facilities of all tiles of a zoom.</summary>
    public async Task<IReadOnlyList<string>> DrawnAsync(Filter filter, int zoom, IReadOnlyList<Planted> planted)
    {
        var byId = planted.ToDictionary(facility => facility.GlobalId, facility => facility.Code);
        var map = new MapReader(client);
        var shown = new List<string>();
        foreach (var tile in TilesOf(planted, zoom))
        {
            shown.AddRange((await map.FacilitiesAsync(tile, filter.OfQuery)).Select(feature => byId[(string)feature.Properties["id"]]));
        }

        return [.. shown.Order(StringComparer.Ordinal)];
    }

    /// <summary>How many facilities the clusters of some zooms stand for.</summary>
    public async Task<IReadOnlyList<long>> ClusteredAsync(Filter filter, IReadOnlyList<Planted> planted)
    {
        var map = new MapReader(client);
        var counts = new List<long>();
        foreach (var zoom in new[] { 0, 9 })
        {
            var count = 0L;
            foreach (var tile in TilesOf(planted, zoom))
            {
                count += MapReader.Count(await map.FacilitiesAsync(tile, filter.OfQuery));
            }

            counts.Add(count);
        }

        return counts;
    }

    /// <summary>By id, as a node and by number; the three must agree.</summary>
    public async Task<IReadOnlyList<string>> ReadOneByOneAsync(IReadOnlyList<Planted> planted)
    {
        var found = new List<string>();
        foreach (var facility in planted)
        {
            var read = await client.QueryAsync(
                "query($id: ID!, $number: String!) { facilityById(id: $id) { id } node(id: $id) { id } facilityByNumber(number: $number) { id } }",
                new { id = facility.GlobalId, number = facility.Code });
            if (Assert.Single(read.EnumerateObject().Select(way => way.Value.ValueKind is JsonValueKind.Object).Distinct()))
            {
                found.Add(facility.Code);
            }
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<string>> FeaturesAsync() =>
        [.. (await new OgcReader(client).AllAsync("facilities", "?limit=7")).Select(feature => OgcReader.Property(feature, "number")!)];

    public async Task<IReadOnlyList<string>> FeatureByFeatureAsync(IReadOnlyList<Planted> planted)
    {
        var found = new List<string>();
        foreach (var facility in planted)
        {
            using var answer = await client.Http.GetAsync($"/ogc/collections/facilities/items/{Uri.EscapeDataString(facility.GlobalId)}", Cancellation);
            if (answer.IsSuccessStatusCode)
            {
                found.Add(facility.Code);
            }
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    /// <summary>The rows of the declaration of facilities.</summary>
    public async Task<IReadOnlyList<string>> ReportedAsync() => [.. (await client.QueryAsync(
        "query($p: String!) { report(code: INVENTORY_OF_FACILITIES, provinceCode: $p) { rows { key } } }", new { p = SmallWorld.ProvinceCode }))
        .GetProperty("report").GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("key").GetString()!).Order(StringComparer.Ordinal)];

    public async Task<IReadOnlyList<int>> CommuneCountsAsync()
    {
        var units = (await client.QueryAsync(
            "query($p: String!) { administrativeUnits(provinceCode: $p) { code facilityCount } }", new { p = SmallWorld.ProvinceCode }))
            .GetProperty("administrativeUnits").EnumerateArray().ToDictionary(unit => unit.GetProperty("code").GetString()!, unit => unit.GetProperty("facilityCount").GetInt32());

        return [.. SmallWorld.CommuneCodes.Select(code => units[code])];
    }

    public async Task<(int All, int Retained, int Rearranged, int Surplus)> SummaryAsync()
    {
        var summary = (await client.QueryAsync(
            "query($p: String!) { provinceSummary(provinceCode: $p) { facilities retained rearranged surplus } }", new { p = SmallWorld.ProvinceCode }))
            .GetProperty("provinceSummary");

        return (Figure("facilities"), Figure("retained"), Figure("rearranged"), Figure("surplus"));

        int Figure(string name) => summary.GetProperty(name).GetInt32();
    }

    private static IReadOnlyList<TileAddress> TilesOf(IReadOnlyList<Planted> planted, int zoom) =>
        [.. planted.Select(facility => TileAddress.At(facility.Longitude, facility.Latitude, zoom)).Distinct()];

    private static IReadOnlyList<string> Numbers(JsonElement nodes) => [.. nodes.EnumerateArray().Select(node => node.GetProperty("number").GetString()!)];

    /// <summary>A filter in the notation of every channel.</summary>
    internal sealed record Filter(Classification? Classification, int? Commune, bool? InCustody, string? Search)
    {
        private string? Code => Commune is { } commune ? SmallWorld.CommuneCodes[commune] : null;

        public object OfList => new { classifications = Classes, communeCode = Code, inCustody = InCustody, search = Search };

        public object OfRecords => new { classifications = Classes, communeCode = Code, inCustody = InCustody, search = Search };

        public string OfQuery
        {
            get
            {
                (string Name, string? Value)[] parameters =
                    [("classification", Classes?[0]), ("commune", Code), ("custody", InCustody?.ToString().ToLowerInvariant()), ("search", Search)];

                return "?" + string.Join('&', parameters.Where(parameter => parameter.Value is not null)
                    .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value!)}"));
            }
        }

        private string[]? Classes => Classification is { } only ? [only.ToString().ToUpper(CultureInfo.InvariantCulture)] : null;

        public bool Passes(Planted planted) =>
            (Classification is null || Classification == planted.Classification)
            && (Commune is null || Commune == planted.Commune)
            && (InCustody is null || InCustody == planted.InCustody)
            && (Search is null || planted.Number % 3 == 0);
    }
}
