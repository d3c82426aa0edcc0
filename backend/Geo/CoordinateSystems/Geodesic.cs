using NetTopologySuite.Geometries;
using static Geo.CoordinateSystems.Ellipsoid;

namespace Geo.CoordinateSystems;

/// <summary>The shortest way between two places over the ellipsoid.</summary>
public static class Geodesic
{
    // Vincenty's series stops gaining below a tenth of a millimetre; only nearly opposite places on the globe need more rounds than this.
    private const double Accuracy = 1e-12;
    private const int MostRounds = 200;

    /// <summary>
    /// Its length in metres, by the inverse method of T. Vincenty, "Direct and inverse solutions of geodesics on the ellipsoid with
    /// application of nested equations", Survey Review 23 (1975): half a millimetre anywhere but between nearly opposite places.
    /// </summary>
    /// <exception cref="ArgumentException">The places lie nearly opposite each other on the globe.</exception>
    public static double Metres(GeographicPosition from, GeographicPosition to)
    {
        var (sinU1, cosU1) = ReducedLatitude(from.Latitude);
        var (sinU2, cosU2) = ReducedLatitude(to.Latitude);
        var difference = (to.Longitude - from.Longitude) * RadiansPerDegree;
        var lambda = difference;
        for (var round = 0; round < MostRounds; round++)
        {
            var (sinLambda, cosLambda) = Math.SinCos(lambda);
            var sinSigma = Math.Sqrt(Square(cosU2 * sinLambda) + Square((cosU1 * sinU2) - (sinU1 * cosU2 * cosLambda)));
            if (sinSigma == 0)
            {
                return 0;
            }

            var cosSigma = (sinU1 * sinU2) + (cosU1 * cosU2 * cosLambda);
            var sigma = Math.Atan2(sinSigma, cosSigma);
            var sinAlpha = cosU1 * cosU2 * sinLambda / sinSigma;
            var cosSquaredAlpha = 1 - Square(sinAlpha);

            // Both places on the equator: the geodesic is the equator itself.
            var cosTwoSigmaM = cosSquaredAlpha == 0 ? 0 : cosSigma - (2 * sinU1 * sinU2 / cosSquaredAlpha);
            var c = Flattening / 16 * cosSquaredAlpha * (4 + (Flattening * (4 - (3 * cosSquaredAlpha))));
            var next = difference + ((1 - c) * Flattening * sinAlpha
                * (sigma + (c * sinSigma * (cosTwoSigmaM + (c * cosSigma * (-1 + (2 * Square(cosTwoSigmaM))))))));
            if (Math.Abs(next - lambda) < Accuracy)
            {
                return Length(cosSquaredAlpha, sigma, sinSigma, cosSigma, cosTwoSigmaM);
            }

            lambda = next;
        }

        throw new ArgumentException($"The places {from} and {to} lie nearly opposite each other.", nameof(to));
    }

    /// <summary>
    /// A box in degrees that holds every place within a distance of a place, and little more: on the way a metre gains most degrees of
    /// latitude where the meridian is bent most, at the equator, and most of longitude on the parallel nearest the pole.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The distance is negative, or reaches a pole.</exception>
    public static Envelope BoxAround(GeographicPosition place, double metres)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(metres);
        var north = metres / (SemiMajorAxis * (1 - EccentricitySquared)) / RadiansPerDegree;
        var nearestPole = Math.Abs(place.Latitude) + north;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(nearestPole, 90, nameof(metres));
        var east = metres / RadiusOfParallel(nearestPole) / RadiansPerDegree;

        return new(place.Longitude - east, place.Longitude + east, place.Latitude - north, place.Latitude + north);
    }

    private static double RadiusOfParallel(double latitude) => SemiMajorAxis * ReducedLatitude(latitude).Cos;

    private static double Length(double cosSquaredAlpha, double sigma, double sinSigma, double cosSigma, double cosTwoSigmaM)
    {
        const double semiMinorAxis = SemiMajorAxis * (1 - Flattening);
        var uSquared = cosSquaredAlpha * (Square(SemiMajorAxis) - Square(semiMinorAxis)) / Square(semiMinorAxis);
        var a = 1 + (uSquared / 16384 * (4096 + (uSquared * (-768 + (uSquared * (320 - (175 * uSquared)))))));
        var b = uSquared / 1024 * (256 + (uSquared * (-128 + (uSquared * (74 - (47 * uSquared))))));
        var deltaSigma = b * sinSigma * (cosTwoSigmaM + (b / 4 * ((cosSigma * (-1 + (2 * Square(cosTwoSigmaM))))
            - (b / 6 * cosTwoSigmaM * (-3 + (4 * Square(sinSigma))) * (-3 + (4 * Square(cosTwoSigmaM)))))));
        return semiMinorAxis * a * (sigma - deltaSigma);
    }

    private static (double Sin, double Cos) ReducedLatitude(double latitude)
    {
        var tangent = (1 - Flattening) * Math.Tan(latitude * RadiansPerDegree);
        var cosine = 1 / Math.Sqrt(1 + Square(tangent));
        return (tangent * cosine, cosine);
    }

    private static double Square(double value) => value * value;
}
