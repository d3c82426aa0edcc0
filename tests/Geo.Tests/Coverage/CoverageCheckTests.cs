using Geo.CoordinateSystems;
using Geo.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Tests.Coverage;

public sealed class CoverageCheckTests
{
    /// <summary>Metres in a degree of latitude at 22° N, and of longitude.</summary>
    private const double North = 110_732, East = 103_290;

    [Fact]
    public void Neighbours_that_share_every_vertex_have_no_fault() => Assert.Empty(CoverageCheck.Run(Patchwork.Build(4, 3, 0.1, seed: 7)));

    [Fact]
    public void An_overlap_names_both_units_its_area_and_width()
    {
        var finding = Assert.Single(CoverageCheck.Run([Box(103, 22, 103.1, 22.1), Box(103.0999, 22, 103.2, 22.1), Box(103.2, 22, 103.3, 22.1)]));

        Assert.Equal(CoverageFault.Overlap, finding.Fault);
        Assert.Equal([0, 1], finding.Units);
        Assert.Equal(0.0001 * East * 0.1 * North, finding.AreaM2, 0.005 * finding.AreaM2);
        Assert.Equal(0.0001 * East, finding.WidthMetres, 0.1);
        Assert.False(finding.IsSliver);
        Assert.InRange(finding.Place.X, 103.0999, 103.1);
    }

    [Fact]
    public void A_gap_names_the_units_around_it()
    {
        var finding = Assert.Single(CoverageCheck.Run(
        [
            Of("POLYGON ((103 22, 103.1 22, 103.1 22.04, 103.09999 22.05, 103.1 22.06, 103.1 22.1, 103 22.1, 103 22))"),
            Of("POLYGON ((103.1 22, 103.2 22, 103.2 22.1, 103.1 22.1, 103.1 22.06, 103.1 22.04, 103.1 22))"),
        ]));

        Assert.Equal(CoverageFault.Gap, finding.Fault);
        Assert.Equal([0, 1], finding.Units);
        Assert.True(finding.IsSliver);
        Assert.Equal(0.00001 * East * 0.02 * North / 2, finding.AreaM2, 0.005 * finding.AreaM2);
    }

    [Fact]
    public void A_unit_beyond_the_outline_is_named()
    {
        var finding = Assert.Single(CoverageCheck.Run([Box(103, 22, 103.1, 22.1), Box(103.1, 22, 103.2, 22.1)], Box(103, 22, 103.19, 22.2)));

        Assert.Equal(CoverageFault.Outside, finding.Fault);
        Assert.Equal([1], finding.Units);
    }

    [Fact]
    public void The_largest_comes_first()
    {
        var findings = CoverageCheck.Run([Box(103, 22, 103.1, 22.1), Box(103.0999, 22, 103.2, 22.1), Box(103.19, 22, 103.3, 22.1)]);

        Assert.Equal([[1, 2], [0, 1]], findings.Select(finding => finding.Units));
    }

    [Fact]
    public void A_border_drawn_anew_is_no_change_but_a_moved_one_is()
    {
        Assert.True(BoundaryChange.IsRedigitised(Box(103, 22, 103.1, 22.1), Box(103, 22, 103.1001, 22.1)));
        Assert.Equal(0.001, BoundaryChange.Share(Box(103, 22, 103.1, 22.1), Box(103, 22, 103.1001, 22.1)), 1e-9);
        Assert.False(BoundaryChange.IsRedigitised(Box(103, 22, 103.1, 22.1), Box(103, 22, 103.101, 22.1)));
    }

    private static Geometry Box(double west, double south, double east, double north) =>
        StoredGeometry.Factory.ToGeometry(new Envelope(west, east, south, north));

    private static Geometry Of(string text) => new WKTReader().Read(text);
}
