using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Exports;

/// <summary>Facilities and communes as layers: a map program opens them without a complaint, with the records the reader's list has, where they lie.</summary>
public sealed partial class LayerExportTests(DemoRegistry registry)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("geojson", "EPSG:4326")]
    [InlineData("geojson", "EPSG:9205")]
    [InlineData("shp.zip", "EPSG:4326")]
    [InlineData("shp.zip", "EPSG:9205")]
    [InlineData("gpkg", "EPSG:4326")]
    [InlineData("gpkg", "EPSG:9205")]
    public async Task Facilities_open_in_ogrinfo_without_a_warning(string ending, string crs)
    {
        using var planner = await registry.Shared.SignInAsync("planner");
        var total = await TotalAsync(planner, "{ classifications: [SURPLUS] }");

        var said = await Ogr.ReadAsync($"facilities.{ending}", await DownloadAsync(planner, $"/exports/facilities.{ending}?classification=SURPLUS&crs={crs}"));

        Assert.Contains($"Feature Count: {total}\n", said, StringComparison.Ordinal);
        Assert.Equal(total, Regex.Count(said, "^OGRFeature", RegexOptions.Multiline));
        Assert.Equal(total, Regex.Count(said, @"^  class \(String\) = SURPLUS\r?$", RegexOptions.Multiline));
        Assert.Contains(crs == "EPSG:4326" ? "WGS 84" : "VN", said, StringComparison.Ordinal);
        Assert.Contains("Trụ sở", said, StringComparison.Ordinal);
        Assert.All(Positions(said), position => Assert.True(
            crs == "EPSG:4326" ? position is { X: > 102 and < 104, Y: > 21 and < 23 } : position is { X: > 400_000 and < 600_000, Y: > 2_400_000 and < 2_550_000 }, $"{position}"));
        Assert.NotEmpty(Positions(said));
    }

    [Theory]
    [InlineData("geojson")]
    [InlineData("shp.zip")]
    [InlineData("gpkg")]
    public async Task Communes_open_in_ogrinfo_without_a_warning(string ending)
    {
        using var commune = await registry.Shared.SignInAsync("commune");

        var said = await Ogr.ReadAsync($"communes.{ending}", await DownloadAsync(commune, $"/exports/communes.{ending}?province=12&crs=9205"));

        Assert.Contains("Feature Count: 38\n", said, StringComparison.Ordinal);
        Assert.Equal(38, Regex.Count(said, @"^  (MULTI)?POLYGON ", RegexOptions.Multiline));
    }

    [Theory]
    [InlineData("commune")]
    [InlineData("agency")]
    public async Task An_official_exports_what_his_list_shows(string account)
    {
        using var official = await registry.Shared.SignInAsync(account);
        var total = await TotalAsync(official, "{ }");

        var layer = JsonDocument.Parse(await DownloadAsync(official, "/exports/facilities.geojson")).RootElement;

        Assert.Equal(total, layer.GetProperty("features").GetArrayLength());
        Assert.False(layer.TryGetProperty("crs", out _));
    }

    [Fact]
    public async Task A_table_has_the_position_in_the_order_of_its_system()
    {
        using var planner = await registry.Shared.SignInAsync("planner", "en");

        var degrees = await LinesAsync(planner, "/exports/facilities.csv?classification=SURPLUS");
        var metres = await LinesAsync(planner, "/exports/facilities.csv?classification=SURPLUS&crs=EPSG:9205");

        Assert.EndsWith(",lon,lat", degrees[0], StringComparison.Ordinal);
        Assert.StartsWith("Number,Name,", degrees[0], StringComparison.Ordinal);
        Assert.EndsWith(",X_North,Y_East", metres[0], StringComparison.Ordinal);
        Assert.Equal(await TotalAsync(planner, "{ classifications: [SURPLUS] }"), degrees.Length - 1);
        var place = degrees[1].Split(',')[^2..].Select(Number).ToArray();
        var grid = metres[1].Split(',')[^2..].Select(Number).ToArray();
        Assert.InRange(place[0], 102, 104);
        Assert.InRange(grid[0], 2_400_000, 2_550_000);
        Assert.InRange(grid[1], 400_000, 600_000);
    }

    [Fact]
    public async Task A_workbook_of_data_opens_in_LibreOffice_with_coordinates()
    {
        using var planner = await registry.Shared.SignInAsync("planner", "vi");

        var sheet = (await LibreOffice.ReadAsync([await DownloadAsync(planner, "/exports/facilities-data.xlsx?classification=SURPLUS")]))[0];

        Assert.Equal(["Mã cơ sở", "Tên cơ sở"], sheet[0][..2]);
        Assert.Equal(["lon", "lat"], sheet[0][^2..]);
        Assert.Equal(await TotalAsync(planner, "{ classifications: [SURPLUS] }"), sheet.Count - 1);
        Assert.Matches(@"^10[23],\d{7}$", sheet[1][^2]);
    }

    [Fact]
    public async Task A_kmz_holds_the_kml()
    {
        using var planner = await registry.Shared.SignInAsync("planner");

        using var archive = new ZipArchive(new MemoryStream(await DownloadAsync(planner, "/exports/facilities.kmz?classification=SURPLUS")));
        using var document = new StreamReader(Assert.Single(archive.Entries).Open());
        var packed = await document.ReadToEndAsync(Cancellation);

        Assert.Equal(Encoding.UTF8.GetString(await DownloadAsync(planner, "/exports/facilities.kml?classification=SURPLUS")), packed);
        Assert.Equal(await TotalAsync(planner, "{ classifications: [SURPLUS] }"), Regex.Count(packed, "<Placemark>"));
    }

    [Theory]
    [InlineData("/exports/facilities.kml?crs=EPSG:9205", "EXPORT_NOT_POSSIBLE", "KMZ know WGS 84 only")]
    [InlineData("/exports/facilities.gpkg?crs=EPSG:3857", "EXPORT_NOT_POSSIBLE", "EPSG:9205")]
    [InlineData("/exports/facilities.gpkg?crs=here", "EXPORT_NOT_POSSIBLE", "EPSG:9205")]
    [InlineData("/exports/facilities.gpkg?effectiveAt=2025-09-16", "EXPORT_NOT_POSSIBLE", "as they are now")]
    [InlineData("/exports/facilities.gpkg?stage=GONE", "BAD_FILTER", "stage")]
    [InlineData("/exports/communes.gpkg?on=yesterday", "BAD_EXPORT", "on")]
    public async Task What_cannot_be_exported_gets_a_sentence(string path, string code, string because)
    {
        using var planner = await registry.Shared.SignInAsync("planner", "en");

        using var response = await planner.Http.GetAsync(path, Cancellation);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, answer.GetProperty("code").GetString());
        Assert.Contains(because, answer.GetProperty("message").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/exports/facilities.gpkg")]
    [InlineData("/exports/communes.geojson")]
    public async Task No_layer_is_exported_for_who_has_not_signed_in(string path)
    {
        using var anonymous = registry.Shared.Anonymous();

        using var response = await anonymous.Http.GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static IEnumerable<(double X, double Y)> Positions(string said) =>
        PointText().Matches(said).Select(match => (Number(match.Groups[1].Value), Number(match.Groups[2].Value)));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static async Task<int> TotalAsync(RegistryClient client, string filter) =>
        (await client.QueryAsync($"{{ facilities(first: 1, filter: {filter}) {{ totalCount }} }}")).GetProperty("facilities").GetProperty("totalCount").GetInt32();

    private static async Task<string[]> LinesAsync(RegistryClient client, string path) =>
        Encoding.UTF8.GetString(await DownloadAsync(client, path)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static async Task<byte[]> DownloadAsync(RegistryClient client, string path)
    {
        using var response = await client.Http.GetAsync(path, Cancellation);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(Cancellation)}");

        return await response.Content.ReadAsByteArrayAsync(Cancellation);
    }

    [GeneratedRegex(@"^  POINT \(([\d.]+) ([\d.]+)\)", RegexOptions.Multiline)]
    private static partial Regex PointText();
}
