using AssetRegistry.Api.Interop.GeoJson;
using Geo.CoordinateSystems;
using TestKit;

namespace AssetRegistry.Api.Tests.Interop.GeoJson;

public sealed class DemonstrationBoundaryFileTests
{
    private static readonly string Communes = RepositoryRoot.PathTo("geodata/communes.csv");
    private static readonly string Boundaries = RepositoryRoot.PathTo("geodata/boundaries/lai-chau-demonstration.geojson");

    /// <summary>With BLESS=1 in the environment the file is written anew instead.</summary>
    [Fact]
    public async Task The_committed_file_is_what_the_algorithm_makes()
    {
        using var made = new MemoryStream();
        using (var communes = File.OpenText(Communes))
        {
            await DemonstrationBoundaryFile.WriteAsync(communes, made, TestContext.Current.CancellationToken);
        }

        if (Environment.GetEnvironmentVariable("BLESS") == "1")
        {
            await File.WriteAllBytesAsync(Boundaries, made.ToArray(), TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllBytesAsync(Boundaries, TestContext.Current.CancellationToken), made.ToArray());
    }

    [Fact]
    public async Task The_committed_file_can_be_imported_as_it_is()
    {
        await using var file = File.OpenRead(Boundaries);
        var features = await FeatureFile.ReadAsync(file);

        Assert.Equal(38, features.Count);
        Assert.All(features, feature => Assert.Null(feature.Problem));
        Assert.All(features, feature => Assert.Equal("demonstration", feature.Properties.GetProperty("boundary_source").GetString()));
        Assert.All(features, feature => Assert.True(GeometryNormalizer.Normalize(feature.Geometry!).EqualsExact(feature.Geometry)));
        Assert.Equal("Phường Đoàn Kết", features[0].Properties.GetProperty("full_name").GetString());
    }

    [Fact]
    public async Task A_list_with_other_columns_is_refused()
    {
        using var communes = new StringReader("code;name\n");

        var error = await Assert.ThrowsAsync<InvalidDataException>(
            () => DemonstrationBoundaryFile.WriteAsync(communes, Stream.Null, TestContext.Current.CancellationToken));

        Assert.Contains("code,name,type", error.Message, StringComparison.Ordinal);
    }
}
