using NetTopologySuite.Geometries;

namespace Geo.CoordinateSystems;

/// <summary>The box around Viet Nam with its islands that input must lie in.</summary>
public static class CountryBounds
{
    private const double MarginDegrees = 0.5;

    /// <summary>102 to 118° E and 7 to 23.5° N with a margin of half a degree.</summary>
    public static Envelope Box => new(102 - MarginDegrees, 118 + MarginDegrees, 7 - MarginDegrees, 23.5 + MarginDegrees);

    internal static void MustHold(Coordinate position)
    {
        RingRules.MustBeFinite(position);
        if (Box.Contains(position))
        {
            return;
        }

        throw Box.Contains(position.Y, position.X)
            ? GeometryRejectedException.At(GeometryRejection.SwappedAxes, position, "Latitude and longitude seem to have changed places")
            : GeometryRejectedException.At(GeometryRejection.OutsideCountry, position, "A position lies outside Viet Nam");
    }
}
