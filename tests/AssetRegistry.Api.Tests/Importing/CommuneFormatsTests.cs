using System.IO.Compression;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Interop;
using AssetRegistry.Api.Tests.Support;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>assetregistry import communes FILE: the same communes from a file of any format, in any coordinate system.</summary>
public sealed class CommuneFormatsTests(DemoRegistry registry)
{
    /// <summary>A coordinate of VN-2000 is written to the millimetre, which is a hundred millionth of a degree.</summary>
    private const double ToleranceDegrees = 1e-7;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("geojson", "4326")]
    [InlineData("shp.zip", "4326")]
    [InlineData("shp.zip", "9205")]
    [InlineData("gpkg", "9205")]
    [InlineData("kml", "4326")]
    [InlineData("kmz", "4326")]
    public async Task What_was_exported_in_any_format_is_imported_with_its_boundaries(string ending, string crs)
    {
        using var folder = new TemporaryFolder();
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        var file = Path.Combine(folder.Path, $"communes.{ending}");
        await ExportAsync(registry.Shared.Database, file, crs);

        var first = await CommandLine.ImportAsync(database, file);
        var again = await CommandLine.ImportAsync(database, file);

        Assert.Equal("", first.Error);
        Assert.Contains("Stored the boundaries of 38 communes; 0 unchanged; 0 refused.", first.Output, StringComparison.Ordinal);
        Assert.Contains("Stored the boundaries of 0 communes; 38 unchanged; 0 refused.", again.Output, StringComparison.Ordinal);
        var before = await CommunesAsync(registry.Shared.Database, folder);
        var after = await CommunesAsync(database, folder);
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        Assert.All(before, commune => Assert.True(Parts(commune.Value.Boundary).EqualsExact(Parts(after[commune.Key].Boundary), ToleranceDegrees), commune.Key));
        Assert.All(before, commune => Assert.Equal(commune.Value.Described, after[commune.Key].Described));
    }

    [Theory]
    [InlineData("communes.csv", "code;name;lon;lat\n03405;Tả Lèng;103,5;22,3\n", "CSV and Excel tables cannot hold boundaries")]
    [InlineData("communes.zip", "PK\u0003\u0004 no archive", "archive")]
    public async Task A_file_without_shapes_is_refused(string name, string text, string because)
    {
        using var file = CommuneFile.OfText(text, name);

        (await CommandLine.ImportAsync(await registry.EmptyDatabaseAsync(Cancellation), file.Path)).AssertRefused(because);
    }

    [Fact]
    public async Task A_shapefile_that_names_no_system_is_read_in_the_one_a_person_names()
    {
        using var folder = new TemporaryFolder();
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        var file = Path.Combine(folder.Path, "communes.zip");
        await ExportAsync(registry.Shared.Database, file, "9205", "shp");
        using (var archive = await ZipFile.OpenAsync(file, ZipArchiveMode.Update, Cancellation))
        {
            archive.Entries.Single(entry => entry.Name.EndsWith(".prj", StringComparison.Ordinal)).Delete();
        }

        var unnamed = await CommandLine.ImportAsync(database, file);
        var wrong = await CommandLine.ImportAsync(database, file, "--crs", "EPSG:4326");
        var named = await CommandLine.ImportAsync(database, file, "--crs", "EPSG:9205");

        unnamed.AssertRefused("Add --crs");
        wrong.AssertRefused("WGS 84");
        Assert.Equal(ExitCodes.Done, named.ExitCode);
        Assert.Contains("Stored the boundaries of 38 communes", named.Output, StringComparison.Ordinal);
    }

    /// <summary>Not every format tells a polygon from a multipolygon of one part, or keeps where a ring begins.</summary>
    private static Geometry Parts(Geometry boundary) =>
        (boundary is Polygon polygon ? boundary.Factory.CreateMultiPolygon([polygon]) : boundary).Normalized();

    private static async Task ExportAsync(string database, string file, string crs, string? format = null)
    {
        var export = await CommandLine.RunAsync(
            "en", ["export", "communes", "--out", file, "--crs", crs, "--database", database, .. format is null ? (string[])[] : ["--format", format]]);
        Assert.Equal("", export.Error);
    }

    private static async Task<Dictionary<string, (Geometry Boundary, string Described)>> CommunesAsync(string database, TemporaryFolder folder)
    {
        var path = Path.Combine(folder.Path, $"{Guid.NewGuid():N}.geojson");
        await ExportAsync(database, path, "4326");
        await using var file = await FeatureFiles.OpenAsync(path, layer: null, Cancellation);

        return await file.ReadAsync(Cancellation).ToDictionaryAsync(
            feature => (string)feature.Attributes["code"]!,
            feature => (feature.Geometry!, string.Join(", ", feature.Attributes.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value}"))),
            cancellationToken: Cancellation);
    }
}
