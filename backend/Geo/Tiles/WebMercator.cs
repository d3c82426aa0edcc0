using NetTopologySuite.Geometries;

namespace Geo.Tiles;

/// <summary>
/// Spherical Mercator (EPSG:3857) in closed form. The normalised plane is the unit square with x to the east and y to the south,
/// which is the plane tiles are cut from; metres are only for the outside.
/// </summary>
public static class WebMercator
{
    /// <summary>Where the square map ends, in degrees north and south.</summary>
    public const double MaxLatitude = 85.0511287798066;

    /// <summary>Length of the equator in the projection, in metres.</summary>
    public const double Circumference = 2 * Math.PI * 6_378_137;

    private const double RadiansPerDegree = Math.PI / 180;

    /// <summary>Longitude to 0 (180° W) … 1 (180° E).</summary>
    public static double NormalisedX(double longitude) => longitude / 360 + 0.5;

    /// <summary>Latitude to 0 (north edge) … 1 (south edge). Latitudes beyond the square end on its edge.</summary>
    public static double NormalisedY(double latitude)
    {
        var sine = Math.Sin(Math.Clamp(latitude, -MaxLatitude, MaxLatitude) * RadiansPerDegree);
        return 0.5 - Math.Atanh(sine) / (2 * Math.PI);
    }

    /// <summary>The inverse of <see cref="NormalisedX"/>.</summary>
    public static double Longitude(double x) => (x - 0.5) * 360;

    /// <summary>The inverse of <see cref="NormalisedY"/>.</summary>
    public static double Latitude(double y) => Math.Atan(Math.Sinh((0.5 - y) * 2 * Math.PI)) / RadiansPerDegree;

    /// <summary>Degrees to metres east and north of 0° 0°.</summary>
    public static Coordinate ToMetres(Coordinate degrees)
    {
        ArgumentNullException.ThrowIfNull(degrees);
        return new((NormalisedX(degrees.X) - 0.5) * Circumference, (0.5 - NormalisedY(degrees.Y)) * Circumference);
    }

    /// <summary>Metres to degrees.</summary>
    public static Coordinate FromMetres(Coordinate metres)
    {
        ArgumentNullException.ThrowIfNull(metres);
        return new(Longitude(metres.X / Circumference + 0.5), Latitude(0.5 - metres.Y / Circumference));
    }
}
