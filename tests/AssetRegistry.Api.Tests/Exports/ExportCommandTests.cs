using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Importing;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Exports;

/// <summary>assetregistry export …: the same layers into a file.</summary>
public sealed class ExportCommandTests(EmptyRegistry registry) : IClassFixture<EmptyRegistry>
{
    [Fact]
    public async Task Communes_that_were_imported_are_exported_and_imported_again_without_a_change()
    {
        using var file = CommuneFile.Of(CommuneFile.Commune("03390"), CommuneFile.Commune("03394"));
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCodes.Done, (await CommandLine.ImportAsync(registry.Database, file.Path)).ExitCode);
        var events = await registry.EventsAsync();
        var exported = Path.Combine(folder.Path, Path.GetFileName(file.Path));

        var export = await ExportAsync("communes", "--out", exported, "--format", "geojson");
        var again = await CommandLine.ImportAsync(registry.Database, exported);

        Assert.Equal("", export.Error);
        Assert.Contains(exported, export.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, again.ExitCode);
        Assert.Equal(events, await registry.EventsAsync());
    }

    [Fact]
    public async Task A_layer_that_a_format_cannot_hold_leaves_no_file()
    {
        using var folder = new TemporaryFolder();

        var export = await ExportAsync("communes", "--out", Path.Combine(folder.Path, "communes.csv"));

        export.AssertRefused("CSV and Excel tables hold the coordinates of points only");
        Assert.Empty(Directory.EnumerateFiles(folder.Path));
    }

    [Theory]
    [InlineData("facilities.txt")]
    [InlineData("facilities")]
    public async Task A_file_whose_format_is_not_known_is_named(string name)
    {
        using var folder = new TemporaryFolder();

        (await ExportAsync("facilities", "--out", Path.Combine(folder.Path, name))).AssertRefused("--format geojson|shp|gpkg|kml|kmz|csv|xlsx");
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_named() =>
        (await ExportAsync("facilities", "--out", "/no/such/folder/facilities.gpkg")).AssertRefused("/no/such/folder/facilities.gpkg");

    [Theory]
    [InlineData("--crs", "EPSG:3857")]
    [InlineData("--format", "dwg")]
    public async Task A_wrong_option_ends_with_code_2(string option, string value) =>
        Assert.Equal(ExitCodes.Usage, (await ExportAsync("facilities", "--out", "facilities.gpkg", option, value)).ExitCode);

    private Task<CommandLine> ExportAsync(params string[] arguments) =>
        CommandLine.RunAsync("en", ["export", .. arguments, "--database", registry.Database]);
}
