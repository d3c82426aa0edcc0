using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Geo.Coverage;

/// <summary>
/// The outline of some units of which only centres and areas are known: discs of their areas, grown by a common factor until what they
/// cover together, smoothed and without holes, has the area of all.
/// </summary>
internal static class SeedOutline
{
    private const int Halvings = 24;
    private const int ArcSegmentsPerQuadrant = 6;

    public static Geometry Of(IReadOnlyList<Coordinate> centres, IReadOnlyList<double> areas, GeometryFactory factory)
    {
        var wanted = areas.Sum();
        var (small, large) = (0.5, 4.0);
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (small + large) / 2;
            (small, large) = Grown(centres, areas, middle, factory).Area < wanted ? (middle, large) : (small, middle);
        }

        return Grown(centres, areas, large, factory);
    }

    private static Geometry Grown(IReadOnlyList<Coordinate> centres, IReadOnlyList<double> areas, double factor, GeometryFactory factory)
    {
        var discs = centres.Zip(areas, (centre, area) =>
            factory.CreatePoint(centre).Buffer(factor * Math.Sqrt(area / Math.PI), ArcSegmentsPerQuadrant));
        var smoothing = Math.Sqrt(areas.Average() / Math.PI);

        // Out and in closes bays between discs; in and out once more rounds the points that are left.
        var smooth = UnaryUnionOp.Union(discs)
            .Buffer(smoothing, ArcSegmentsPerQuadrant)
            .Buffer(-1.5 * smoothing, ArcSegmentsPerQuadrant)
            .Buffer(0.5 * smoothing, ArcSegmentsPerQuadrant);
        return UnaryUnionOp.Union(Enumerable.Range(0, smooth.NumGeometries)
            .Select(part => (Geometry)factory.CreatePolygon(((Polygon)smooth.GetGeometryN(part)).ExteriorRing.Coordinates)));
    }
}
