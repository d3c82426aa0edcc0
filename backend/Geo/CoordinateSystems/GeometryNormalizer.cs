using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace Geo.CoordinateSystems;

/// <summary>
/// Turns a geometry into the one form that is stored: WGS 84, two ordinates, closed rings, shells counter-clockwise, holes clockwise,
/// no vertex twice in a row, coordinates untouched. Whatever would need a guess is refused. Winding is not: RFC 7946 tells readers
/// to accept either, since it is orientation and not content.
/// </summary>
public static class GeometryNormalizer
{
    /// <summary>The stored form of a point, polygon or multipolygon in degrees, longitude first.</summary>
    /// <exception cref="GeometryRejectedException">It cannot be stored; the exception names the reason and the place.</exception>
    public static Geometry Normalize(Geometry geometry)
    {
        ArgumentNullException.ThrowIfNull(geometry);
        if (geometry.IsEmpty)
        {
            throw new GeometryRejectedException(GeometryRejection.Empty, null, "The geometry has no coordinates.");
        }

        return geometry switch
        {
            Point point => Stored(point),
            Polygon polygon => Valid(Stored(polygon)),
            MultiPolygon parts => Valid(StoredGeometry.Factory.CreateMultiPolygon([.. parts.Geometries.Select(part => Stored((Polygon)part))])),
            _ => throw new GeometryRejectedException(
                GeometryRejection.WrongType, null, $"A {geometry.GeometryType} cannot be stored; a Point, Polygon or MultiPolygon can."),
        };
    }

    private static Point Stored(Point point)
    {
        CountryBounds.MustHold(point.Coordinate);
        return StoredGeometry.Factory.CreatePoint(new Coordinate(point.X, point.Y));
    }

    private static Polygon Stored(Polygon polygon)
    {
        if (polygon.IsEmpty)
        {
            throw new GeometryRejectedException(GeometryRejection.Empty, null, "A part of the geometry has no coordinates.");
        }

        foreach (var position in polygon.Coordinates)
        {
            CountryBounds.MustHold(position);
        }

        return StoredGeometry.Factory.CreatePolygon(
            RingRules.ToStored((LinearRing)polygon.ExteriorRing, counterClockwise: true),
            [.. polygon.InteriorRings.Select(hole => RingRules.ToStored((LinearRing)hole, counterClockwise: false))]);
    }

    private static Geometry Valid(Geometry geometry)
    {
        var error = new IsValidOp(geometry).ValidationError;
        if (error is null)
        {
            return geometry;
        }

        throw error.ErrorType switch
        {
            TopologyValidationErrors.HoleOutsideShell or TopologyValidationErrors.NestedHoles or TopologyValidationErrors.NestedShells
                => GeometryRejectedException.At(GeometryRejection.MisplacedRing, error.Coordinate, "A ring lies on the wrong side of another"),
            _ => GeometryRejectedException.At(GeometryRejection.SelfIntersection, error.Coordinate, "The outline crosses or touches itself"),
        };
    }
}
