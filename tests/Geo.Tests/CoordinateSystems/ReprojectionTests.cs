using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace Geo.Tests.CoordinateSystems;

public sealed class ReprojectionTests
{
    private const double MetresPerDegree = 111_320;

    public static TheoryData<CheckPoint> FromWgs84 => [.. CheckPoint.All.Where(point => point.FromWgs84)];

    public static TheoryData<CheckPoint> ToWgs84 => [.. CheckPoint.All.Where(point => !point.FromWgs84)];

    [Theory]
    [MemberData(nameof(FromWgs84))]
    public void Wgs_84_to_a_zone_within_a_fifth_of_a_millimetre(CheckPoint point)
    {
        var found = Reprojection.ToVn2000(new(point.Longitude, point.Latitude), Vn2000Zones.OfSrid(point.Srid));

        Assert.Equal(point.Northing, found.Northing, 0.0002);
        Assert.Equal(point.Easting, found.Easting, 0.0002);
    }

    [Theory]
    [MemberData(nameof(ToWgs84))]
    public void A_zone_to_wgs_84_within_a_fifth_of_a_millimetre(CheckPoint point)
    {
        var found = Reprojection.FromVn2000(new(point.Northing, point.Easting), Vn2000Zones.OfSrid(point.Srid));

        Assert.Equal(point.Latitude, found.Latitude, 0.0002 / MetresPerDegree);
        Assert.Equal(point.Longitude, found.Longitude, 0.0002 / MetresPerDegree);
    }

    [Fact]
    public void Published_point_with_height_at_106_15()
    {
        var found = Reprojection.FromVn2000(new(1855759.3584, 546151.8072, 846.1115), Vn2000Zones.OfSrid(9212));

        Assert.Equal(16.77839876, found.Latitude, 1e-8);
        Assert.Equal(106.68477742, found.Longitude, 1e-8);
        Assert.Equal(832.2537253, found.Height, 0.001);
    }

    [Fact]
    public void Published_point_at_105_is_not_what_the_wrong_sign_gives()
    {
        var found = Reprojection.FromVn2000(new(1142228.861, 557975.802), Vn2000Zones.OfSrid(5897));

        Assert.Equal(10.32843910, found.Latitude, 1e-8);
        Assert.Equal(105.53116060, found.Longitude, 1e-8);
        Assert.NotEqual(10.32843706, found.Latitude, 1e-7);
    }

    [Fact]
    public void Rotations_with_the_printed_sign_would_be_refused_at_five_centimetres()
    {
        var found = Reprojection.ToVn2000(new(103.45, 22.4), Vn2000Zones.OfSrid(9205));

        Assert.True(Math.Abs(found.Northing - 2478020.2290) > 0.05);
        Assert.True(Math.Abs(found.Easting - 546136.5216) > 0.05);
    }

    [Fact]
    public void Every_zone_leads_back_to_where_it_began_within_two_millimetres()
    {
        foreach (var zone in Vn2000Zones.All)
        {
            var grid = Reprojection.ToVn2000(new(zone.CentralMeridian + 1.2, 16.5), zone);
            var back = Reprojection.FromVn2000(grid with { Height = 0 }, zone);

            Assert.Equal(zone.CentralMeridian + 1.2, back.Longitude, 0.002 / MetresPerDegree);
            Assert.Equal(16.5, back.Latitude, 0.002 / MetresPerDegree);
        }
    }

    [Fact]
    public void Control_point_of_epsg_3857_within_one_millimetre()
    {
        var degrees = StoredGeometry.Factory.CreatePoint(new Coordinate(-100.33333333333333, 24.381786944444444));

        var metres = Reprojection.Transform(degrees, Srid.Wgs84, Srid.WebMercator);

        // EPSG Guidance Note 7-2, 3.5.1 Popular Visualisation Pseudo-Mercator.
        Assert.Equal(-11_169_055.58, metres.Coordinate.X, 0.01);
        Assert.Equal(2_800_000.00, metres.Coordinate.Y, 0.01);
        Assert.Equal(Srid.WebMercator, metres.SRID);
    }

    [Fact]
    public void A_geometry_goes_to_a_zone_easting_first_and_the_original_stays()
    {
        var line = StoredGeometry.Factory.CreateLineString([new(103.45, 22.4), new(103.9, 22.0)]);

        var projected = Reprojection.Transform(line, Srid.Wgs84, 9205);

        Assert.Equal(546135.7774, projected.Coordinates[0].X, 0.0002);
        Assert.Equal(2433935.5543, projected.Coordinates[1].Y, 0.0002);
        Assert.Equal(103.45, line.Coordinates[0].X);
    }

    [Fact]
    public void An_unknown_system_is_named()
    {
        var error = Assert.Throws<UnknownCoordinateSystemException>(
            () => Reprojection.Transform(StoredGeometry.Factory.CreatePoint(new Coordinate(105, 21)), Srid.Wgs84, 27700));

        Assert.Equal(27700, error.Srid);
        Assert.Contains("EPSG:27700", error.Message, StringComparison.Ordinal);
    }
}
