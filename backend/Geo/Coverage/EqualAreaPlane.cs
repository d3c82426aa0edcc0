using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>
/// A plane in metres around a latitude in which areas are true to 0.1 % over two degrees: the cylindrical equal-area projection
/// of the sphere that fits the ellipsoid there.
/// </summary>
internal sealed class EqualAreaPlane
{
    private const double RadiansPerDegree = Math.PI / 180;

    private readonly double _longitude;
    private readonly double _sine;
    private readonly double _cosine;
    private readonly double _radius;

    public EqualAreaPlane(double longitude, double latitude)
    {
        _longitude = longitude;
        (_sine, _cosine) = Math.SinCos(latitude * RadiansPerDegree);

        // The Gaussian radius: the mean curvature of the ellipsoid at the latitude.
        _radius = Ellipsoid.SemiMajorAxis * Math.Sqrt(1 - Ellipsoid.EccentricitySquared) / (1 - Ellipsoid.EccentricitySquared * _sine * _sine);
    }

    /// <summary>The plane around the middle of a geometry's box.</summary>
    public static EqualAreaPlane Around(Geometry geometry)
    {
        var centre = geometry.EnvelopeInternal.Centre;

        return new(centre.X, centre.Y);
    }

    /// <summary>A polygon in degrees, in metres.</summary>
    public Polygon ToPlane(Polygon polygon)
    {
        return polygon.Factory.CreatePolygon(Ring(polygon.ExteriorRing), [.. polygon.InteriorRings.Select(Ring)]);

        LinearRing Ring(LineString ring) => polygon.Factory.CreateLinearRing([.. ring.Coordinates.Select(place => ToPlane(place.X, place.Y))]);
    }

    public Coordinate ToPlane(double longitude, double latitude) => new(
        _radius * _cosine * (longitude - _longitude) * RadiansPerDegree,
        _radius * (Math.Sin(latitude * RadiansPerDegree) - _sine) / _cosine);

    public Coordinate ToDegrees(Coordinate plane) => new(
        _longitude + plane.X / (_radius * _cosine) / RadiansPerDegree,
        Math.Asin(_sine + plane.Y * _cosine / _radius) / RadiansPerDegree);
}
