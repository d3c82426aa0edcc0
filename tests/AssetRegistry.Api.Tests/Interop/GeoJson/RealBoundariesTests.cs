using AssetRegistry.Api.Interop.GeoJson;
using Geo.CoordinateSystems;
using TestKit;

namespace AssetRegistry.Api.Tests.Interop.GeoJson;

/// <summary>Boundary files as they are published, where they are at hand; elsewhere the demonstration file takes their place.</summary>
public sealed class RealBoundariesTests
{
    public static TheoryData<string, int> Files => Existing(("geodata/lai-chau/communes.geojson", 38), ("geodata/national/communes.geojson.gz", 3321));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_feature_is_read_and_can_be_stored(string path, int count)
    {
        await using var file = File.OpenRead(path);
        var read = 0;
        await foreach (var feature in GeoJsonReader.ReadAsync(file, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Null(feature.Problem);
            Assert.Equal(feature.Geometry?.NumPoints, GeometryNormalizer.Normalize(feature.Geometry!).NumPoints);
            read++;
        }

        Assert.Equal(count, read);
    }

    private static TheoryData<string, int> Existing(params (string Path, int Count)[] files)
    {
        var found = new TheoryData<string, int>();
        foreach (var (path, count) in files)
        {
            if (SharedData.TryFind(path) is { } existing)
            {
                found.Add(existing, count);
            }
        }

        if (found.Count == 0)
        {
            found.Add(RepositoryRoot.PathTo("geodata/boundaries/lai-chau-demonstration.geojson"), 38);
        }

        return found;
    }
}
