namespace Geo.CoordinateSystems;

/// <summary>
/// Transverse Mercator by Krüger's series in the third flattening n, to n⁴ (coefficients as in Karney 2011, equations 35 and 36).
/// The first term left out is below 0.1 µm within 10° of the central meridian.
/// </summary>
internal sealed class TransverseMercator(double centralMeridian, double scale, double falseEasting)
{
    private const double N = Ellipsoid.Flattening / (2 - Ellipsoid.Flattening);
    private const double N2 = N * N;
    private const double N3 = N2 * N;
    private const double N4 = N3 * N;
    private const double RectifyingRadius = Ellipsoid.SemiMajorAxis / (1 + N) * (1 + N2 / 4 + N4 / 64);

    private static readonly double Eccentricity = Math.Sqrt(Ellipsoid.EccentricitySquared);

    private static readonly double[] Forward =
    [
        N / 2 - 2 * N2 / 3 + 5 * N3 / 16 + 41 * N4 / 180,
        13 * N2 / 48 - 3 * N3 / 5 + 557 * N4 / 1440,
        61 * N3 / 240 - 103 * N4 / 140,
        49561 * N4 / 161280,
    ];

    private static readonly double[] Backward =
    [
        N / 2 - 2 * N2 / 3 + 37 * N3 / 96 - N4 / 360,
        N2 / 48 + N3 / 15 - 437 * N4 / 1440,
        17 * N3 / 480 - 37 * N4 / 840,
        4397 * N4 / 161280,
    ];

    public GridPosition Project(GeographicPosition position)
    {
        var (sinLongitude, cosLongitude) = Math.SinCos((position.Longitude - centralMeridian) * Ellipsoid.RadiansPerDegree);
        var tangent = ConformalTangent(Math.Tan(position.Latitude * Ellipsoid.RadiansPerDegree));
        var xi = Math.Atan2(tangent, cosLongitude);
        var eta = Math.Asinh(sinLongitude / Math.Sqrt(tangent * tangent + cosLongitude * cosLongitude));

        var (north, east) = (xi, eta);
        for (var j = 0; j < Forward.Length; j++)
        {
            var (sin, cos) = Math.SinCos(2 * (j + 1) * xi);
            north += Forward[j] * sin * Math.Cosh(2 * (j + 1) * eta);
            east += Forward[j] * cos * Math.Sinh(2 * (j + 1) * eta);
        }

        return new(scale * RectifyingRadius * north, falseEasting + scale * RectifyingRadius * east, position.Height);
    }

    public GeographicPosition Unproject(GridPosition position)
    {
        var xi = position.Northing / (scale * RectifyingRadius);
        var eta = (position.Easting - falseEasting) / (scale * RectifyingRadius);
        var (north, east) = (xi, eta);
        for (var j = 0; j < Backward.Length; j++)
        {
            var (sin, cos) = Math.SinCos(2 * (j + 1) * xi);
            north -= Backward[j] * sin * Math.Cosh(2 * (j + 1) * eta);
            east -= Backward[j] * cos * Math.Sinh(2 * (j + 1) * eta);
        }

        var (sinNorth, cosNorth) = Math.SinCos(north);
        var sinhEast = Math.Sinh(east);
        var tangent = GeographicTangent(sinNorth / Math.Sqrt(sinhEast * sinhEast + cosNorth * cosNorth));
        return new(
            centralMeridian + Math.Atan2(sinhEast, cosNorth) / Ellipsoid.RadiansPerDegree,
            Math.Atan(tangent) / Ellipsoid.RadiansPerDegree,
            position.Height);
    }

    /// <summary>Tangent of the conformal latitude from that of the geographic one (Karney 2011, equations 7 to 9).</summary>
    private static double ConformalTangent(double tangent)
    {
        var secant = Math.Sqrt(1 + tangent * tangent);
        var sigma = Math.Sinh(Eccentricity * Math.Atanh(Eccentricity * tangent / secant));
        return tangent * Math.Sqrt(1 + sigma * sigma) - sigma * secant;
    }

    /// <summary>The inverse by Newton's method (equations 19 to 21); three steps reach the last bit.</summary>
    private static double GeographicTangent(double conformal)
    {
        var tangent = conformal / (1 - Ellipsoid.EccentricitySquared);
        for (var step = 0; step < 3; step++)
        {
            var at = ConformalTangent(tangent);
            tangent += (conformal - at) / Math.Sqrt(1 + at * at)
                * (1 + (1 - Ellipsoid.EccentricitySquared) * tangent * tangent)
                / ((1 - Ellipsoid.EccentricitySquared) * Math.Sqrt(1 + tangent * tangent));
        }

        return tangent;
    }
}
