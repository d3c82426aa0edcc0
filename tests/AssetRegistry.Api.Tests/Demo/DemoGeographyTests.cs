using AssetRegistry.Api.Interop.GeoJson;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Facilities;
using Microsoft.Extensions.DependencyInjection;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using PostgresStore;
using TestKit;

namespace AssetRegistry.Api.Tests.Demo;

/// <summary>Where the demonstration's facilities stand.</summary>
public sealed class DemoGeographyTests(DemoRegistry registry, ITestOutputHelper output)
{
    /// <summary>Middles of communes are known to a kilometre only, so that a few of the made-up positions miss the real outline.</summary>
    private const double MostOutsideOfficialBoundaries = 0.05;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_facility_stands_in_the_demonstration_boundary_of_its_commune()
    {
        var outside = await OutsideAsync(RepositoryRoot.PathTo("geodata/boundaries/lai-chau-demonstration.geojson"));

        Assert.Empty(outside.Facilities.Select(facility => facility.Number));
    }

    [Fact]
    public async Task Few_facilities_stand_outside_the_official_boundary_of_their_commune()
    {
        var boundaries = SharedData.TryFind("geodata/lai-chau/communes.geojson")
            ?? RepositoryRoot.PathTo("geodata/boundaries/lai-chau-demonstration.geojson");

        var (facilities, of) = await OutsideAsync(boundaries);

        output.WriteLine($"{facilities.Count} of {of} facilities stand outside {Path.GetFileName(boundaries)}.");
        Assert.InRange(facilities.Count, 0, of * MostOutsideOfficialBoundaries);
    }

    [Fact]
    public async Task No_two_facilities_stand_at_the_same_place()
    {
        var places = (await FacilitiesAsync()).Select(facility => facility.Location);

        Assert.Distinct(places);
    }

    private async Task<(IReadOnlyList<Facility> Facilities, int Of)> OutsideAsync(string boundaryFile)
    {
        var boundaries = await BoundariesAsync(boundaryFile);
        var facilities = await FacilitiesAsync();

        return ([.. facilities.Where(facility => !boundaries[facility.CommuneCode].Covers(PointOf(facility)))], facilities.Count);
    }

    private async Task<IReadOnlyList<Facility>> FacilitiesAsync()
    {
        await using var session = registry.Shared.Services.GetRequiredService<IDocumentStore>().QuerySession();

        return await session.Query<Facility>().ToListAsync(Cancellation);
    }

    private static async Task<Dictionary<string, IPreparedGeometry>> BoundariesAsync(string path)
    {
        await using var file = File.OpenRead(path);
        var boundaries = new Dictionary<string, IPreparedGeometry>();
        await foreach (var feature in GeoJsonReader.ReadAsync(file, cancellationToken: Cancellation))
        {
            boundaries.Add(feature.Properties.GetProperty("code").GetString()!, PreparedGeometryFactory.Prepare(feature.Geometry));
        }

        return boundaries;
    }

    private static Point PointOf(Facility facility) => new(facility.Location!.Longitude, facility.Location.Latitude);
}
