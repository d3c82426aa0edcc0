using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AssetRegistry.Api.Tests.Access;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.OgcApi;

/// <summary>GDAL, which QGIS reads with, lists the layers and reads every feature, signed in by an access token. Pages are of one state of the register.</summary>
public sealed class GdalTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    [Fact]
    public async Task The_layers_are_listed_with_their_titles()
    {
        var (_, secret) = await Tokens.CreateAsync(await registry.AsAsync("planner"), "READ");

        var listed = await RunAsync("ogrinfo", "planner", secret, "-ro", Source);

        Assert.All(["communes", "facilities", "handovers"], layer => Assert.Contains(layer, listed, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("planner", "communes")]
    [InlineData("planner", "facilities")]
    [InlineData("planner", "handovers")]
    [InlineData("commune", "facilities")]
    public async Task Every_feature_is_read_with_its_shape_and_values(string account, string layer)
    {
        var client = await registry.AsAsync(account);
        var (_, secret) = await Tokens.CreateAsync(client, "READ");
        var served = await new OgcReader(client).AllAsync(layer);

        var read = JsonElement.Parse(await RunAsync("ogr2ogr", account, secret, "-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=15", "-lco", "ID_FIELD=id", "/vsistdout/", Source, layer))
            .GetProperty("features").EnumerateArray().ToList();

        Assert.NotEmpty(served);
        Assert.Equal(served.Select(Ids.Of).Order(StringComparer.Ordinal), read.Select(Ids.Of).Order(StringComparer.Ordinal));
        var byId = served.ToDictionary(Ids.Of);
        Assert.All(read, feature =>
        {
            var expected = byId[Ids.Of(feature)];
            Assert.Equal(expected.GetProperty("geometry").ValueKind, feature.GetProperty("geometry").ValueKind);
            Assert.All(
                expected.GetProperty("properties").EnumerateObject().Where(property => property.Value.ValueKind is JsonValueKind.String),
                property => Assert.Equal(Comparable(property.Value.GetString()!), Comparable(OgcReader.Property(feature, property.Name)!)));
        });
    }

    [Fact]
    public async Task Pages_that_are_read_while_the_register_changes_are_of_one_state()
    {
        var reader = new OgcReader(await registry.AsAsync("planner"));
        var first = await reader.PageAsync("facilities", "?limit=1000");
        var like = await new Register(registry.Server).FacilityAsync("CSND-2025-0065");

        _ = await registry.Journey.GiveAsync("admin", Inputs.RegisterFacility("AA-OGC-01", Ids.Of(like.GetProperty("commune")), Ids.Of(like.GetProperty("holder"))));

        var second = await reader.JsonAsync(OgcReader.Link(first, "next")!);
        Assert.Equal(first.GetProperty("numberMatched").GetInt32(), second.GetProperty("numberMatched").GetInt32());
        Assert.Equal(first.GetProperty("numberMatched").GetInt32() + 1, (await reader.PageAsync("facilities", "?limit=1")).GetProperty("numberMatched").GetInt32());
        Assert.Empty(first.GetProperty("features").EnumerateArray().Select(Ids.Of).Intersect(second.GetProperty("features").EnumerateArray().Select(Ids.Of)));
    }

    private string Source => $"OAPIF:{registry.Server.Address}ogc";

    /// <summary>GDAL writes days with slashes.</summary>
    private static string Comparable(string value) => DateOnly.TryParseExact(
        value, ["yyyy-MM-dd", "yyyy/MM/dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("O", CultureInfo.InvariantCulture) : value;

    private static async Task<string> RunAsync(string program, string account, string secret, params string[] arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["GDAL_HTTP_USERPWD"] = $"{account}:{secret}", ["GDAL_HTTP_AUTH"] = "BASIC" },
        };
        try
        {
            using var process = Process.Start(start)!;
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
            await process.WaitForExitAsync(cancellation);
            Assert.True(process.ExitCode == 0, $"{program} failed: {said[1]}");

            return said[0];
        }
        catch (Win32Exception missing)
        {
            Assert.Fail($"These tests read the OGC API with GDAL, and \"{program}\" is not installed ({missing.Message}). On Debian: apt-get install gdal-bin");

            throw;
        }
    }
}
