namespace Geo.CoordinateSystems;

/// <summary>Earth-centred Cartesian metres.</summary>
internal readonly record struct GeocentricPosition(double X, double Y, double Z)
{
    private const double SemiMinorAxis = Ellipsoid.SemiMajorAxis * (1 - Ellipsoid.Flattening);
    private const double SecondEccentricitySquared = Ellipsoid.EccentricitySquared / (1 - Ellipsoid.EccentricitySquared);

    public static GeocentricPosition Of(GeographicPosition position)
    {
        var (sinLatitude, cosLatitude) = Math.SinCos(position.Latitude * Ellipsoid.RadiansPerDegree);
        var (sinLongitude, cosLongitude) = Math.SinCos(position.Longitude * Ellipsoid.RadiansPerDegree);
        var normal = Normal(sinLatitude);
        var horizontal = (normal + position.Height) * cosLatitude;
        return new(
            horizontal * cosLongitude,
            horizontal * sinLongitude,
            (normal * (1 - Ellipsoid.EccentricitySquared) + position.Height) * sinLatitude);
    }

    /// <summary>Bowring's formula, applied twice: exact to 1e-12° up to 10 km of height.</summary>
    public GeographicPosition ToGeographic()
    {
        var horizontal = Math.Sqrt(X * X + Y * Y);
        var reduced = Math.Atan2(Z * Ellipsoid.SemiMajorAxis, horizontal * SemiMinorAxis);
        var latitude = 0.0;
        for (var pass = 0; pass < 2; pass++)
        {
            var (sin, cos) = Math.SinCos(reduced);
            latitude = Math.Atan2(
                Z + SecondEccentricitySquared * SemiMinorAxis * sin * sin * sin,
                horizontal - Ellipsoid.EccentricitySquared * Ellipsoid.SemiMajorAxis * cos * cos * cos);
            reduced = Math.Atan((1 - Ellipsoid.Flattening) * Math.Tan(latitude));
        }

        var (sinLatitude, cosLatitude) = Math.SinCos(latitude);
        var height = horizontal * cosLatitude + Z * sinLatitude - Ellipsoid.SemiMajorAxis * Ellipsoid.SemiMajorAxis / Normal(sinLatitude);
        return new(Math.Atan2(Y, X) / Ellipsoid.RadiansPerDegree, latitude / Ellipsoid.RadiansPerDegree, height);
    }

    private static double Normal(double sinLatitude) =>
        Ellipsoid.SemiMajorAxis / Math.Sqrt(1 - Ellipsoid.EccentricitySquared * sinLatitude * sinLatitude);
}
