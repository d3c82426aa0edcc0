using System.Globalization;
using Geo.CoordinateSystems;
using Geo.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;
using TestKit;

namespace Geo.Tests.Coverage;

/// <summary>The 38 communes of Lai Châu, from their centres and areas alone.</summary>
public sealed class DemonstrationBoundariesTests
{
    private static readonly IReadOnlyList<UnitSeed> Seeds = ReadSeeds();

    private static readonly IReadOnlyList<(string Code, MultiPolygon Boundary)> Boundaries = DemonstrationBoundaries.Build(Seeds);

    [Fact]
    public void Codes_keep_their_order() => Assert.Equal(Seeds.Select(seed => seed.Code), Boundaries.Select(boundary => boundary.Code));

    [Fact]
    public void Areas_are_the_declared_ones_to_two_percent() => Assert.All(Seeds.Zip(Boundaries), pair =>
    {
        // On the grid of 103°00′, whose scale of 0.9999 changes areas by 0.02 %.
        var drawn = Reprojection.Transform(pair.Second.Boundary, Srid.Wgs84, 9205).Area / 1e6;
        Assert.Equal(pair.First.AreaKm2, drawn, 0.02 * pair.First.AreaKm2);
    });

    [Fact]
    public void Each_is_one_valid_part_without_holes() => Assert.All(Boundaries, boundary =>
    {
        Assert.True(boundary.Boundary.IsValid);
        Assert.Equal(1, boundary.Boundary.NumGeometries);
        Assert.Equal(0, ((Polygon)boundary.Boundary[0]).NumInteriorRings);
    });

    [Fact]
    public void Neighbours_meet_without_gap_or_overlap()
    {
        var union = UnaryUnionOp.Union(Boundaries.Select(boundary => (Geometry)boundary.Boundary));

        Assert.Equal(0, Assert.IsType<Polygon>(union).NumInteriorRings);
        Assert.Equal(union.Area, Boundaries.Sum(boundary => boundary.Boundary.Area), 1e-9);
    }

    [Fact]
    public void Each_holds_its_centre() => Assert.Empty(
        Seeds.Zip(Boundaries).Where(pair => !pair.Second.Boundary.Contains(new Point(pair.First.Longitude, pair.First.Latitude))).Select(pair => pair.First.Code));

    [Fact]
    public void Coordinates_have_five_decimals() => Assert.All(
        Boundaries.SelectMany(boundary => boundary.Boundary.Coordinates),
        position => Assert.Equal((Math.Round(position.X, 5), Math.Round(position.Y, 5)), (position.X, position.Y)));

    [Fact]
    public void Borders_wander() => Assert.All(Boundaries, boundary => Assert.True(boundary.Boundary.NumPoints > 40));

    [Fact]
    public void Two_units_at_one_place_are_refused() =>
        Assert.Throws<ArgumentException>(() => DemonstrationBoundaries.Build([new("a", 103, 22, 10), new("b", 103, 22, 10)]));

    private static List<UnitSeed> ReadSeeds()
    {
        static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
        return [.. File.ReadLines(RepositoryRoot.PathTo("geodata/communes.csv")).Skip(1).Select(line => line.Split(','))
            .Select(cells => new UnitSeed(cells[0], Number(cells[4]), Number(cells[5]), Number(cells[3])))];
    }
}
