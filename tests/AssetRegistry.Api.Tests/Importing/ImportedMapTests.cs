using System.Text.Json;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>A server that runs while boundaries are imported beside it shows them, and says where they are from.</summary>
public sealed class ImportedMapTests(DemoRegistry registry)
{
    [Fact]
    public async Task Says_official_when_every_boundary_is_and_names_another_version()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        using var client = await server.SignInAsync("planner");
        var before = await MapAsync(client);
        Assert.Equal("demonstration", before.GetProperty("boundary_source").GetString());

        using var file = CommuneFile.DemonstrationAsOfficial();
        var import = await CommandLine.ImportAsync(server.Database, file.Path);

        Assert.Equal((ExitCodes.Done, ""), (import.ExitCode, import.Error.Trim()));
        var after = await MapAsync(client);
        Assert.Equal("official", after.GetProperty("boundary_source").GetString());
        Assert.NotEqual(TileAddress(before), TileAddress(after));
        Assert.Equal(before.GetProperty("bounds").ToString(), after.GetProperty("bounds").ToString());
        Assert.All(await CommunesAsync(client), commune => Assert.Equal("OFFICIAL", commune.GetProperty("boundarySource").GetString()));
    }

    [Fact]
    public async Task Stays_a_demonstration_while_one_boundary_is()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        using var client = await server.SignInAsync("planner");
        var before = await MapAsync(client);
        var drawnBefore = await TileAsync(client, before);
        using var file = CommuneFile.Of(CommuneFile.Commune("03405"));

        Assert.Equal(ExitCodes.Done, (await CommandLine.ImportAsync(server.Database, file.Path)).ExitCode);

        var after = await MapAsync(client);
        Assert.NotEqual(TileAddress(before), TileAddress(after));
        Assert.Equal("demonstration", after.GetProperty("boundary_source").GetString());
        Assert.NotEqual(drawnBefore, await TileAsync(client, after));
        var moved = Assert.Single(await CommunesAsync(client), commune => commune.GetProperty("boundarySource").GetString() is "OFFICIAL");
        Assert.Equal("03405", moved.GetProperty("code").GetString());
        Assert.Equal((103.4, 22.3, 103.5, 22.4), Box(moved.GetProperty("bounds")));
    }

    [Fact]
    public async Task Leaves_facilities_and_figures_as_they_were()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        using var client = await server.SignInAsync("planner");
        const string query = """
            { provinceSummary(provinceCode: "12") { facilities retained rearranged surplus communes communesSubmitted } facilities(first: 1) { totalCount } }
            """;
        var before = await client.QueryAsync(query);
        using var file = CommuneFile.DemonstrationAsOfficial();

        Assert.Equal(ExitCodes.Done, (await CommandLine.ImportAsync(server.Database, file.Path)).ExitCode);

        Assert.Equal(before.ToString(), (await client.QueryAsync(query)).ToString());
    }

    private static async Task<JsonElement> MapAsync(RegistryClient client) =>
        JsonSerializer.Deserialize<JsonElement>(await client.Http.GetStringAsync("/tiles/communes.json", TestContext.Current.CancellationToken));

    /// <summary>The one tile of zoom 7 in which most of the province lies.</summary>
    private static Task<byte[]> TileAsync(RegistryClient client, JsonElement map) => client.Http.GetByteArrayAsync(
        TileAddress(map).Replace("{z}/{x}/{y}", "7/100/55", StringComparison.Ordinal), TestContext.Current.CancellationToken);

    private static string TileAddress(JsonElement map) => map.GetProperty("tiles")[0].GetString()!;

    private static async Task<IReadOnlyList<JsonElement>> CommunesAsync(RegistryClient client) =>
    [
        .. (await client.QueryAsync("""{ administrativeUnits(provinceCode: "12") { code type boundarySource bounds { west south east north } } }"""))
            .GetProperty("administrativeUnits").EnumerateArray().Where(unit => unit.GetProperty("type").GetString() is not "PROVINCE"),
    ];

    private static (double West, double South, double East, double North) Box(JsonElement bounds) => (
        bounds.GetProperty("west").GetDouble(), bounds.GetProperty("south").GetDouble(),
        bounds.GetProperty("east").GetDouble(), bounds.GetProperty("north").GetDouble());
}
