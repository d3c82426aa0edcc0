using FsCheck;
using FsCheck.Fluent;
using Geo.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Geo.Tests.Coverage;

public sealed class WeightedVoronoiTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(20250615, 9);

    [Fact]
    public void Cells_have_the_wanted_areas_and_fill_the_outline() => Prop.ForAll(Cases().ToArbitrary(), @case =>
    {
        var outline = new Point(500, 500).Buffer(800);

        var cells = WeightedVoronoi.Divide(@case.Sites, @case.Areas, outline);

        var scale = outline.Area / @case.Areas.Sum();
        Assert.All(cells.Zip(@case.Areas), pair => Assert.Equal(pair.Second * scale, pair.First.Area, 0.0002 * pair.Second * scale));
        Assert.Equal(outline.Area, UnaryUnionOp.Union(cells).Area, 1e-3);
    }).Check(Repeatable);

    [Fact]
    public void Two_equal_sites_share_a_square_in_halves()
    {
        var cells = WeightedVoronoi.Divide([new(1, 2), new(3, 2)], [5, 5], new GeometryFactory().ToGeometry(new Envelope(0, 4, 0, 4)));

        Assert.Equal(2, cells[0].EnvelopeInternal.MaxX, 1e-9);
        Assert.Equal(8, cells[1].Area, 1e-9);
    }

    [Fact]
    public void Sites_at_one_place_cannot_be_divided() => Assert.Throws<ArgumentException>(
        () => WeightedVoronoi.Divide([new(1, 2), new(1, 2)], [5, 5], new GeometryFactory().ToGeometry(new Envelope(0, 4, 0, 4))));

    private static Gen<(IReadOnlyList<Coordinate> Sites, double[] Areas)> Cases() =>
        from count in Gen.Choose(2, 25)
        from places in Gen.Choose(0, 40 * 40 - 1).ArrayOf(count)
        from areas in Gen.Choose(20, 100).ArrayOf(count)
        let distinct = places.Distinct().ToList()
        where distinct.Count > 1
        select ((IReadOnlyList<Coordinate>)[.. distinct.Select(place => new Coordinate(25 * (place % 40), 25 * (place / 40)))],
            areas.Take(distinct.Count).Select(area => (double)area).ToArray());
}
