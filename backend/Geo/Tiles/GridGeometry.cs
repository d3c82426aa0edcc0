using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Valid;
using NetTopologySuite.Precision;

namespace Geo.Tiles;

/// <summary>Validity of polygons on the grid, by way of NetTopologySuite.</summary>
internal static class GridGeometry
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(1));

    /// <summary>Whether the polygon is simple: no ring crosses or touches itself or lies where it must not.</summary>
    public static bool IsValid(GridPolygon polygon) => new IsValidOp(ToPolygon(polygon)).IsValid;

    /// <summary>The same area as valid polygons whose vertices are on the grid; nothing if no area is left.</summary>
    public static IReadOnlyList<GridPolygon> Repair(GridPolygon polygon) =>
        FromGeometry(GeometryPrecisionReducer.Reduce(GeometryFixer.Fix(ToPolygon(polygon)), Factory.PrecisionModel));

    public static Polygon ToPolygon(GridPolygon polygon) =>
        Factory.CreatePolygon(ToRing(polygon.Shell), [.. polygon.Rings.Skip(1).Select(ToRing)]);

    public static List<GridPolygon> FromGeometry(Geometry geometry)
    {
        var polygons = new List<GridPolygon>();
        for (var i = 0; i < geometry.NumGeometries; i++)
        {
            if (geometry.GetGeometryN(i) is Polygon { IsEmpty: false } part
                && FromRing(part.ExteriorRing, exterior: true) is { } shell)
            {
                polygons.Add(new([shell, .. part.InteriorRings.Select(hole => FromRing(hole, exterior: false)).OfType<int[]>()]));
            }
        }

        return polygons;
    }

    private static LinearRing ToRing(int[] ring)
    {
        var positions = new Coordinate[ring.Length / 2 + 1];
        for (var i = 0; i < ring.Length; i += 2)
        {
            positions[i / 2] = new(ring[i], ring[i + 1]);
        }

        positions[^1] = positions[0].Copy();
        return Factory.CreateLinearRing(positions);
    }

    private static int[]? FromRing(LineString ring, bool exterior)
    {
        var steps = new int[2 * (ring.NumPoints - 1)];
        for (var i = 0; i < steps.Length; i += 2)
        {
            var position = ring.GetCoordinateN(i / 2);
            (steps[i], steps[i + 1]) = ((int)Math.Round(position.X), (int)Math.Round(position.Y));
        }

        if (GridRing.Clean(steps) is not { } clean)
        {
            return null;
        }

        GridRing.Orient(clean, exterior);
        return clean;
    }
}
