namespace Geo.CoordinateSystems;

/// <summary>The WGS 84 ellipsoid, which VN-2000 uses too.</summary>
public static class Ellipsoid
{
    /// <summary>Equatorial radius in metres.</summary>
    public const double SemiMajorAxis = 6_378_137;

    /// <summary>(a − b) / a.</summary>
    public const double Flattening = 1 / 298.257223563;

    /// <summary>First eccentricity squared.</summary>
    public const double EccentricitySquared = Flattening * (2 - Flattening);

    internal const double RadiansPerDegree = Math.PI / 180;
}
