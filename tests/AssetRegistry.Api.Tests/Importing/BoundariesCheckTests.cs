using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Support;
using TestKit;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>What the check of a file of boundaries finds, with a register to compare with and without one.</summary>
public sealed class BoundariesCheckTests(DemoRegistry registry)
{
    private const string West = """{"type":"Polygon","coordinates":[[[103.4,22.3],[103.5,22.3],[103.5,22.4],[103.4,22.4],[103.4,22.3]]]}""";
    private const string East = """{"type":"Polygon","coordinates":[[[103.5,22.3],[103.6,22.3],[103.6,22.4],[103.5,22.4],[103.5,22.3]]]}""";
    private const string EastOverWest = """{"type":"Polygon","coordinates":[[[103.49,22.3],[103.6,22.3],[103.6,22.4],[103.49,22.4],[103.49,22.3]]]}""";
    private const string EastBesideSliver = """{"type":"Polygon","coordinates":[[[103.5,22.3],[103.6,22.3],[103.6,22.4],[103.5,22.4],[103.5,22.38],[103.500005,22.35],[103.5,22.32],[103.5,22.3]]]}""";
    private const string Bowtie = """{"type":"Polygon","coordinates":[[[103.4,22.3],[103.5,22.4],[103.5,22.3],[103.4,22.4],[103.4,22.3]]]}""";

    [Fact]
    public async Task A_file_without_fault_is_clean()
    {
        using var file = CommuneFile.Of(Commune("03390", West), Commune("03394", East));

        var check = await CheckAsync(file.Path);

        Assert.Equal((ExitCodes.Done, ""), (check.ExitCode, check.Error));
        Assert.Contains("2 communes read, 0 refused; 0 border faults, 0 areas off by more than 1%", check.Output, StringComparison.Ordinal);
        Assert.Contains("There is no database to compare with", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EastOverWest, "boundary – overlap: Xã Tả Lèng, Xã Tả Lèng (")]
    [InlineData(EastBesideSliver, "boundary – gap (sliver): Xã Tả Lèng, Xã Tả Lèng (")]
    [InlineData(Bowtie, "Feature 2 (03394 Tả Lèng): ")]
    public async Task What_is_wrong_with_shapes_and_borders_is_named(string second, string expected)
    {
        using var file = CommuneFile.Of(Commune("03390", West), Commune("03394", second));

        var check = await CheckAsync(file.Path);

        Assert.Equal(ExitCodes.Refused, check.ExitCode);
        Assert.Contains(expected, check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_far_from_the_published_one_is_named()
    {
        using var file = CommuneFile.Of(CommuneFile.Commune("03390"));

        var check = await CheckAsync(file.Path);

        Assert.Equal(ExitCodes.Refused, check.ExitCode);
        Assert.Contains("area – Xã Tả Lèng: 114.", check.Output, StringComparison.Ordinal);
        Assert.Contains("120.5 km² as published (-5", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_ends_with_another_code_than_what_has_faults()
    {
        using var table = CommuneFile.OfText("code,name\n03390,Tả Lèng\n", "communes.csv");
        using var broken = CommuneFile.OfText("""{"type":"FeatureCollection","features":[{""");

        Assert.Equal(ExitCodes.Unreadable, (await CheckAsync(table.Path)).ExitCode);
        Assert.Equal(ExitCodes.Unreadable, (await CheckAsync(broken.Path)).ExitCode);
        Assert.Equal(ExitCodes.Unreadable, (await CheckAsync("/no/such/file")).ExitCode);
    }

    [Fact]
    public async Task Against_the_register_moved_borders_facilities_and_what_leaves_the_province_are_named_and_nothing_is_stored()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        using var same = CommuneFile.DemonstrationAsOfficial();
        using var moved = CommuneFile.Of(Commune("03388", """{"type":"Polygon","coordinates":[[[103.3,22.2],[103.7,22.2],[103.7,22.6],[103.3,22.6],[103.3,22.2]]]}"""));
        var before = await EmptyRegistry.EventsAsync(server.Database);

        var asStored = await CheckAsync(same.Path, "--database", server.Database);
        var other = await CheckAsync(moved.Path, "--database", server.Database, "--distance", "200");

        Assert.Contains("38 communes read, 0 refused; 0 border faults", asStored.Output, StringComparison.Ordinal);
        Assert.Contains("0 boundaries moved, 0 facilities in another commune", asStored.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Refused, other.ExitCode);
        Assert.Contains("change – Xã Tả Lèng: ", other.Output, StringComparison.Ordinal);
        Assert.Contains("boundary – overlap: ", other.Output, StringComparison.Ordinal);
        Assert.Contains("facility – CSND-2025-", other.Output, StringComparison.Ordinal);
        Assert.Equal(before, await EmptyRegistry.EventsAsync(server.Database));
    }

    [Fact]
    public async Task The_published_boundaries_of_Lai_Chau_have_slivers_only()
    {
        using var standIn = CommuneFile.DemonstrationAsOfficial();
        var published = SharedData.TryFind("geodata/lai-chau/communes.geojson");

        var check = await CheckAsync(published ?? standIn.Path);

        var faults = check.Output.Split('\n').Where(line => line.StartsWith("boundary", StringComparison.Ordinal)).ToList();
        Assert.Equal(published is null ? 0 : 5, faults.Count);
        Assert.All(faults, fault => Assert.Contains("(sliver)", fault, StringComparison.Ordinal));
        Assert.Contains("38 communes read, 0 refused", check.Output, StringComparison.Ordinal);
    }

    private static string Commune(string code, string geometry) => CommuneFile.Feature(
        $$"""{"code":"{{code}}","name":"Tả Lèng","type":"xa","province_code":"12"}""", geometry);

    private static Task<CommandLine> CheckAsync(string file, params string[] options) =>
        CommandLine.RunAsync("en", ["boundaries", "check", file, .. options.Length > 0 ? options : ["--data", "/no/such/data"]]);
}
