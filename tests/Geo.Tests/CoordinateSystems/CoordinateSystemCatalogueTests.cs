using Geo.CoordinateSystems;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace Geo.Tests.CoordinateSystems;

public sealed class CoordinateSystemCatalogueTests
{
    [Fact]
    public void Holds_seventeen_provincial_meridians_and_the_six_degree_zones()
    {
        Assert.Equal(
            [103, 104, 104.5, 104.75, 105, 105.5, 105.75, 106, 106.25, 106.5, 107, 107.25, 107.5, 107.75, 108, 108.25, 108.5],
            Vn2000Zones.Provincial.Select(zone => zone.CentralMeridian));
        Assert.Equal(0.9996, Vn2000Zones.OfSrid(3405).Scale);
        Assert.Equal(0.9996, Vn2000Zones.OfSrid(3406).Scale);
        Assert.Equal(9208, Vn2000Zones.OfMeridian(104.75)?.Srid);
        Assert.Null(Vn2000Zones.OfMeridian(104.45));
    }

    [Fact]
    public void Names_meridians_in_degrees_and_minutes() => Assert.Equal("VN-2000 104°45′ 3°", Vn2000Zones.OfSrid(9208).Name);

    [Fact]
    public void Numbers_are_unique() =>
        Assert.Equal(CoordinateSystemCatalogue.All.Count, CoordinateSystemCatalogue.All.Select(system => system.Srid).Distinct().Count());

    /// <summary>ProjNet reads the text and computes by other formulas; 5 mm is far below the 0.4 m of a wrong sign.</summary>
    [Fact]
    public void Well_known_text_of_every_zone_means_the_same_to_another_library()
    {
        foreach (var zone in Vn2000Zones.All)
        {
            var system = new CoordinateSystemFactory().CreateFromWkt(CoordinateSystemCatalogue.Get(zone.Srid).Wkt);
            var transform = new CoordinateTransformationFactory()
                .CreateFromCoordinateSystems(GeographicCoordinateSystem.WGS84, system).MathTransform;

            var theirs = transform.Transform([zone.CentralMeridian + 0.7, 15.5]);
            var ours = Reprojection.ToVn2000(new(zone.CentralMeridian + 0.7, 15.5), zone);

            Assert.Equal(theirs[0], ours.Easting, 0.005);
            Assert.Equal(theirs[1], ours.Northing, 0.005);
        }
    }
}
