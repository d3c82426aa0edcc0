using FsCheck;
using FsCheck.Fluent;
using Geo.Index;
using Geo.Tests.Coverage;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Tests.Index;

public sealed class PointLocatorTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20250701, 11);

    [Fact]
    public void Finds_what_a_search_through_all_units_finds()
    {
        var units = Patchwork.Build(8, 8, 0.1, seed: 5);
        var locator = PointLocator.Build(units);
        var everyUnit = units.Select(unit => new IndexedPointInAreaLocator(unit)).ToList();

        Prop.ForAll(Places().ToArbitrary(), place =>
        {
            var expected = everyUnit.FindIndex(unit => unit.Locate(new Coordinate(place.X, place.Y)) != Location.Exterior);

            Assert.Equal(expected >= 0, locator.TryFind(place.X, place.Y, out var found));
            Assert.Equal(expected, found);
        }).Check(Repeatable);
    }

    [Fact]
    public void Vertices_and_borders_belong_to_the_first_unit_that_has_them()
    {
        var units = Patchwork.Build(5, 5, 0.1, seed: 6);
        var locator = PointLocator.Build(units);

        foreach (var vertex in units.SelectMany(unit => unit.Coordinates))
        {
            Assert.True(locator.TryFind(vertex.X, vertex.Y, out var found));
            Assert.Equal(units.Select((unit, i) => (unit, i)).First(entry => entry.unit.Covers(new Point(vertex))).i, found);
        }
    }

    [Fact]
    public void Straight_borders_are_inside()
    {
        var locator = PointLocator.Build([Read("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))"), Read("POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))")]);

        Assert.Equal(0, Find(locator, 2, 0));
        Assert.Equal(0, Find(locator, 4, 2));
        Assert.Equal(1, Find(locator, 8, 2));
        Assert.Equal(1, Find(locator, 6, 4));
        Assert.Equal(-1, Find(locator, 8.001, 2));
    }

    [Fact]
    public void Holes_are_outside_and_parts_are_inside()
    {
        var locator = PointLocator.Build(
            [Read("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 6, 6 6, 6 3, 3 3)), ((20 20, 21 20, 21 21, 20 20)))")]);

        Assert.Equal(0, Find(locator, 1, 1));
        Assert.Equal(-1, Find(locator, 4.5, 4.5));
        Assert.Equal(0, Find(locator, 20.9, 20.5));
        Assert.Equal(-1, Find(locator, 15, 15));
    }

    [Fact]
    public void A_unit_that_others_overlap_is_still_found()
    {
        var locator = PointLocator.Build([Read("POLYGON ((4 4, 5 4, 5 5, 4 4))"), Read("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))")]);

        Assert.Equal(0, Find(locator, 4.9, 4.5));
        Assert.Equal(1, Find(locator, 4.1, 4.9));
    }

    [Fact]
    public void Nothing_is_at_a_place_that_is_no_number_or_when_there_are_no_units()
    {
        Assert.Equal(-1, Find(PointLocator.Build(Patchwork.Build(2, 2, 0.1, seed: 1)), double.NaN, 22));
        Assert.Equal(-1, Find(PointLocator.Build([]), 103, 22));
    }

    private static int Find(PointLocator locator, double x, double y) => locator.TryFind(x, y, out var unit) ? unit : -1;

    private static Gen<(double X, double Y)> Places() =>
        from east in Gen.Choose(-100_000, 900_000)
        from north in Gen.Choose(-100_000, 900_000)
        select (103 + east / 1e6, 22 + north / 1e6);

    private static Geometry Read(string wkt) => new WKTReader().Read(wkt);
}
