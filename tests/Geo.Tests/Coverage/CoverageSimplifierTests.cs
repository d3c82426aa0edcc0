using FsCheck;
using FsCheck.Fluent;
using Geo.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Geo.Tests.Coverage;

public sealed class CoverageSimplifierTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20250616, 5);

    [Fact]
    public void Neighbours_stay_gap_free_and_valid_at_any_tolerance() => Prop.ForAll(Cases().ToArbitrary(), @case =>
    {
        var simplified = CoverageSimplifier.Simplify(CoverageTopology.Build(@case.Units), @case.Tolerance);

        var union = UnaryUnionOp.Union(simplified);
        Assert.Equal(@case.Units.Count, simplified.Count);
        Assert.All(simplified, unit => Assert.True(unit.IsValid && unit.Area > 0));
        Assert.Equal(union.Area, simplified.Sum(unit => unit.Area), 1e-9);
        Assert.Equal(0, Assert.IsType<Polygon>(union).NumInteriorRings);
    }).Check(Repeatable);

    [Fact]
    public void Nothing_changes_at_tolerance_zero()
    {
        var units = Patchwork.Build(3, 3, 0.1, seed: 1);

        var simplified = CoverageSimplifier.Simplify(CoverageTopology.Build(units), 0);

        Assert.All(units.Zip(simplified), pair => Assert.True(pair.First.EqualsTopologically(pair.Second)));
        Assert.Equal(units.Sum(unit => unit.NumPoints), simplified.Sum(unit => unit.NumPoints));
    }

    [Fact]
    public void Fewer_vertices_at_greater_tolerance()
    {
        var topology = CoverageTopology.Build(Patchwork.Build(4, 4, 0.1, seed: 2));

        int[] counts = [.. new[] { 0.0, 100, 400, 1600 }.Select(tolerance => CoverageSimplifier.Simplify(topology, tolerance).Sum(unit => unit.NumPoints))];

        Assert.Equal(counts.OrderDescending(), counts);
        Assert.True(counts[^1] < counts[0] / 4);
    }

    [Fact]
    public void A_small_island_and_an_enclave_stay_at_any_tolerance()
    {
        var factory = new GeometryFactory();
        var enclave = new Point(103.05, 22.05).Buffer(0.001);
        var around = (Polygon)factory.CreatePolygon([new(103, 22), new(103.1, 22), new(103.1, 22.1), new(103, 22.1), new(103, 22)]).Difference(enclave);
        var island = new Point(103.3, 22.3).Buffer(0.0005);

        var simplified = CoverageSimplifier.Simplify(CoverageTopology.Build([around, enclave, island]), 50_000);

        Assert.All(simplified, unit => Assert.True(unit.IsValid && unit.Area > 0));
        Assert.Equal(1, ((Polygon)simplified[0][0]).NumInteriorRings);
        Assert.Equal(4, simplified[2].NumPoints);
    }

    private static Gen<(IReadOnlyList<Polygon> Units, double Tolerance)> Cases() =>
        from columns in Gen.Choose(1, 5)
        from rows in Gen.Choose(1, 5)
        from seed in Gen.Choose(1, 10_000)
        from tolerance in Gen.Choose(0, 3000)
        select (Patchwork.Build(columns, rows, 0.1, seed), (double)tolerance);
}
