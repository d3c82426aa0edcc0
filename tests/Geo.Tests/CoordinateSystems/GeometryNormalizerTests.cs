using Geo.CoordinateSystems;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Tests.CoordinateSystems;

public sealed class GeometryNormalizerTests
{
    [Fact]
    public void Winding_is_set_and_coordinates_are_kept()
    {
        var given = (Polygon)Read("POLYGON ((103 22, 103 23, 104 23, 104 22, 103 22), (103.2 22.2, 103.4 22.2, 103.4 22.4, 103.2 22.2))");

        var stored = (Polygon)GeometryNormalizer.Normalize(given);

        Assert.True(Orientation.IsCCW(stored.ExteriorRing.Coordinates));
        Assert.False(Orientation.IsCCW(stored.InteriorRings[0].Coordinates));
        Assert.True(given.EqualsTopologically(stored));
        Assert.Equal(Srid.Wgs84, stored.SRID);
    }

    [Fact]
    public void Only_exactly_repeated_vertices_are_removed()
    {
        var given = Read("POLYGON ((103 22, 104 22, 104 22, 104 22.0000000001, 104 23, 103 23, 103 22))");

        Assert.Equal(6, GeometryNormalizer.Normalize(given).NumPoints);
    }

    [Fact]
    public void Heights_are_not_stored()
    {
        var stored = GeometryNormalizer.Normalize(new Point(new CoordinateZ(103.45, 22.4, 900)));

        Assert.IsType<Coordinate>(stored.Coordinate);
        Assert.Equal(new Coordinate(103.45, 22.4), stored.Coordinate);
    }

    [Theory]
    [InlineData("POINT (22.4 103.45)", GeometryRejection.SwappedAxes)]
    [InlineData("POINT (2.35 48.85)", GeometryRejection.OutsideCountry)]
    [InlineData("POINT (546135.8 2478019.9)", GeometryRejection.OutsideCountry)]
    [InlineData("POINT EMPTY", GeometryRejection.Empty)]
    [InlineData("LINESTRING (103 22, 104 22)", GeometryRejection.WrongType)]
    [InlineData("GEOMETRYCOLLECTION (POINT (103 22))", GeometryRejection.WrongType)]
    [InlineData("POLYGON ((103 22, 104 22, 103 22, 103 22))", GeometryRejection.RingTooShort)]
    [InlineData("POLYGON ((103 22, 104 22, 104 23, 103 23, 103 22), (105 22, 105.1 22, 105 22.1, 105 22))", GeometryRejection.MisplacedRing)]
    [InlineData("MULTIPOLYGON (((103 22, 104 22, 104 23, 103 22)), ((103.5 22.1, 104.5 22.1, 104.5 22.9, 103.5 22.1)))", GeometryRejection.SelfIntersection)]
    public void Refuses(string wkt, GeometryRejection reason)
    {
        var error = Assert.Throws<GeometryRejectedException>(() => GeometryNormalizer.Normalize(Read(wkt)));

        Assert.Equal(reason, error.Reason);
    }

    [Fact]
    public void Names_the_place_where_an_outline_crosses_itself()
    {
        var error = Assert.Throws<GeometryRejectedException>(
            () => GeometryNormalizer.Normalize(Read("POLYGON ((103 22, 104 23, 104 22, 103 23, 103 22))")));

        Assert.Equal(GeometryRejection.SelfIntersection, error.Reason);
        Assert.Equal(new Coordinate(103.5, 22.5), error.Coordinate);
        Assert.Contains("103.5, 22.5", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_number_that_is_none() => Assert.Equal(
        GeometryRejection.NotFinite,
        Assert.Throws<GeometryRejectedException>(() => GeometryNormalizer.Normalize(new Point(double.NaN, 22.4))).Reason);

    [Fact]
    public void Refuses_open_and_short_rings()
    {
        var open = Assert.Throws<GeometryRejectedException>(() => RingRules.Create([new(103, 22), new(104, 22), new(104, 23), new(103, 23)]));
        var shortRing = Assert.Throws<GeometryRejectedException>(() => RingRules.Create([new(103, 22), new(104, 22), new(103, 22)]));

        Assert.Equal(GeometryRejection.RingNotClosed, open.Reason);
        Assert.Equal(GeometryRejection.RingTooShort, shortRing.Reason);
    }

    private static Geometry Read(string wkt) => new WKTReader().Read(wkt);
}
