using Geo.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Tests.Coverage;

public sealed class CoverageTopologyTests
{
    [Fact]
    public void Two_neighbours_share_one_arc()
    {
        var topology = Topology("POLYGON ((0 0, 1 0, 1 0.5, 1 1, 0 1, 0 0))", "POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0.5, 1 0))");

        Assert.Equal(3, topology.ArcCount);
        Assert.Equal(2, topology.OuterArcCount);
    }

    [Fact]
    public void An_enclave_and_the_hole_around_it_are_one_arc_wherever_they_begin()
    {
        var topology = Topology(
            "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 6, 6 6, 6 3, 3 3))", "POLYGON ((6 6, 3 6, 3 3, 6 3, 6 6))");

        Assert.Equal(2, topology.ArcCount);
        Assert.Equal(1, topology.OuterArcCount);
    }

    [Fact]
    public void A_unit_that_is_no_polygon_is_refused() =>
        Assert.Throws<ArgumentException>(() => Topology("LINESTRING (0 0, 1 1)"));

    private static CoverageTopology Topology(params string[] units) =>
        CoverageTopology.Build([.. units.Select(unit => (Geometry)new WKTReader().Read(unit))]);
}
