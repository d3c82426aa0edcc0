using Geo.CoordinateSystems;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>Distances of places from areas, in metres on the ground. Made for short distances: exact to a thousandth within a commune.</summary>
public static class GroundDistance
{
    /// <summary>Whether a place lies in the area or no farther from it than this.</summary>
    /// <param name="area">Polygon or multipolygon, WGS 84.</param>
    /// <param name="longitude">Degrees.</param>
    /// <param name="latitude">Degrees.</param>
    /// <param name="metres">How far at most.</param>
    public static bool IsWithin(Geometry area, double longitude, double latitude, double metres)
    {
        ArgumentNullException.ThrowIfNull(area);

        return Box(longitude, latitude, metres).Intersects(area.EnvelopeInternal)
            && (SimplePointInAreaLocator.Locate(new Coordinate(longitude, latitude), area) is not Location.Exterior
                || ToBorder(area, longitude, latitude, metres) is not null);
    }

    /// <summary>How far a place is from the area's border; null: farther than <paramref name="within"/>.</summary>
    /// <param name="area">Polygon or multipolygon, WGS 84.</param>
    /// <param name="longitude">Degrees.</param>
    /// <param name="latitude">Degrees.</param>
    /// <param name="within">Metres.</param>
    public static double? ToBorder(Geometry area, double longitude, double latitude, double within)
    {
        ArgumentNullException.ThrowIfNull(area);
        var box = Box(longitude, latitude, within);
        if (!box.Intersects(area.EnvelopeInternal))
        {
            return null;
        }

        var plane = new EqualAreaPlane(longitude, latitude);
        var here = new Coordinate(0, 0);
        var nearest = double.PositiveInfinity;
        foreach (var ring in Rings(area))
        {
            var sequence = ring.CoordinateSequence;
            for (var vertex = 1; vertex < sequence.Count; vertex++)
            {
                var (from, to) = (sequence.GetCoordinate(vertex - 1), sequence.GetCoordinate(vertex));
                if (box.Intersects(from, to))
                {
                    nearest = Math.Min(nearest, DistanceComputer.PointToSegment(here, plane.ToPlane(from.X, from.Y), plane.ToPlane(to.X, to.Y)));
                }
            }
        }

        return nearest <= within ? nearest : null;
    }

    private static Envelope Box(double longitude, double latitude, double metres)
    {
        var degrees = metres / Ellipsoid.SemiMajorAxis * 180 / Math.PI * 1.01;
        var wide = degrees / Math.Cos(latitude * Math.PI / 180);

        return new(longitude - wide, longitude + wide, latitude - degrees, latitude + degrees);
    }

    private static IEnumerable<LineString> Rings(Geometry area) =>
        from index in Enumerable.Range(0, area.NumGeometries)
        let part = (Polygon)area.GetGeometryN(index)
        from ring in part.InteriorRings.Prepend(part.ExteriorRing)
        select ring;
}
