using System.Diagnostics;
using System.Text.Json;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Support;
using TestKit;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>The published boundaries take the place of the demonstration ones, where the files are at hand; elsewhere a stand-in does.</summary>
public sealed class PublishedBoundariesTests(DemoRegistry registry, ITestOutputHelper output)
{
    private const int Communes = 38;

    [Fact]
    public async Task All_38_communes_of_Lai_Chau_get_their_official_boundaries()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        using var standIn = CommuneFile.DemonstrationAsOfficial();
        var path = SharedData.TryFind("geodata/lai-chau/communes.geojson") ?? standIn.Path;

        var import = await CommandLine.ImportAsync(server.Database, path);

        Assert.Equal((ExitCodes.Done, ""), (import.ExitCode, import.Error.Trim()));
        Assert.Contains($"Stored the boundaries of {Communes} communes; 0 unchanged; 0 refused.", import.Output, StringComparison.Ordinal);
        using var client = await server.SignInAsync("planner");
        var map = JsonSerializer.Deserialize<JsonElement>(
            await client.Http.GetStringAsync("/tiles/communes.json", TestContext.Current.CancellationToken));
        Assert.Equal("official", map.GetProperty("boundary_source").GetString());
    }

    [Fact]
    public async Task Every_commune_of_the_country_is_imported_into_an_empty_registry()
    {
        var database = await registry.EmptyDatabaseAsync(TestContext.Current.CancellationToken);
        using var standIn = CommuneFile.DemonstrationAsOfficial();
        var (path, count) = SharedData.TryFind("geodata/national/communes.geojson.gz") is { } national ? (national, 3321) : (standIn.Path, Communes);
        var began = Stopwatch.GetTimestamp();

        var import = await CommandLine.ImportAsync(database, path);

        output.WriteLine($"{count} communes in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s");
        Assert.Equal((ExitCodes.Done, ""), (import.ExitCode, import.Error.Trim()));
        Assert.Contains($"Stored the boundaries of {count} communes; 0 unchanged; 0 refused.", import.Output, StringComparison.Ordinal);
    }
}
