using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Union;

namespace Geo.Coverage;

/// <summary>
/// Finds where polygons that should share their borders overlap, leave gaps or reach beyond an outline. One overlay for each pair of
/// neighbours and one union of all.
/// </summary>
public static class CoverageCheck
{
    /// <summary>What is smaller than this, in m², comes from rounding: a step of the last stored decimal is 0.1 m.</summary>
    public const double LeastAreaM2 = 0.01;

    /// <param name="units">Valid polygons and multipolygons in WGS 84.</param>
    /// <param name="outline">What together they should fill; null: not checked.</param>
    /// <returns>The largest first.</returns>
    public static IReadOnlyList<CoverageFinding> Run(IReadOnlyList<Geometry> units, Geometry? outline = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        var tree = new STRtree<int>();
        for (var unit = 0; unit < units.Count; unit++)
        {
            tree.Insert(units[unit].EnvelopeInternal, unit);
        }

        tree.Build();
        return [.. Overlaps(units, tree).Concat(Gaps(units, tree)).Concat(Outside(units, outline)).OrderByDescending(finding => finding.AreaM2)];
    }

    /// <summary>
    /// Ground at the outer edge that was somebody's before and is nobody's after. Ground that nobody has within the others is a gap, which
    /// <see cref="Run"/> finds.
    /// </summary>
    /// <param name="before">Valid polygons and multipolygons in WGS 84; a finding names one of these.</param>
    /// <param name="after">Those that claim ground now.</param>
    /// <returns>The largest first.</returns>
    public static IReadOnlyList<CoverageFinding> Lost(IReadOnlyList<Geometry> before, IReadOnlyList<Geometry> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        var claimed = WithoutHoles(UnaryUnionOp.Union(after) ?? StoredGeometry.Factory.CreatePolygon());

        return
        [
            .. Enumerable.Range(0, before.Count)
                .SelectMany(unit => Findings(CoverageFault.Gap, [unit], OverlayNGRobust.Overlay(before[unit], claimed, SpatialFunction.Difference)))
                .OrderByDescending(finding => finding.AreaM2),
        ];
    }

    private static MultiPolygon WithoutHoles(Geometry area) =>
        area.Factory.CreateMultiPolygon([.. Polygons(area).Select(part => part.Factory.CreatePolygon((LinearRing)part.ExteriorRing))]);

    private static IEnumerable<CoverageFinding> Overlaps(IReadOnlyList<Geometry> units, STRtree<int> tree) =>
        from unit in Enumerable.Range(0, units.Count)
        from other in tree.Query(units[unit].EnvelopeInternal).Order()
        where other > unit
        from finding in Findings(
            CoverageFault.Overlap, [unit, other], OverlayNGRobust.Overlay(units[unit], units[other], SpatialFunction.Intersection))
        select finding;

    private static IEnumerable<CoverageFinding> Gaps(IReadOnlyList<Geometry> units, STRtree<int> tree)
    {
        if (units.Count == 0)
        {
            yield break;
        }

        foreach (var hole in Polygons(UnaryUnionOp.Union(units)).SelectMany(part => part.InteriorRings))
        {
            var gap = hole.Factory.CreatePolygon((LinearRing)hole);
            int[] around = [.. tree.Query(gap.EnvelopeInternal).Order().Where(unit => units[unit].Intersects(gap))];
            foreach (var finding in Findings(CoverageFault.Gap, around, gap))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<CoverageFinding> Outside(IReadOnlyList<Geometry> units, Geometry? outline) => outline is null
        ? []
        : Enumerable.Range(0, units.Count).SelectMany(unit => Findings(
            CoverageFault.Outside, [unit], OverlayNGRobust.Overlay(units[unit], outline, SpatialFunction.Difference)));

    private static IEnumerable<CoverageFinding> Findings(CoverageFault fault, int[] units, Geometry ground) =>
        from piece in Polygons(ground)
        let plane = EqualAreaPlane.Around(piece).ToPlane(piece)
        where plane.Area >= LeastAreaM2
        select new CoverageFinding(fault, units, plane.Area, 2 * plane.Area / plane.Length, piece.InteriorPoint.Coordinate);

    private static IEnumerable<Polygon> Polygons(Geometry geometry) =>
        Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN).OfType<Polygon>().Where(polygon => !polygon.IsEmpty);
}
