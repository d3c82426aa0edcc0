using System.Globalization;

namespace Geo.CoordinateSystems;

/// <summary>One zone of the VN-2000 grid: Transverse Mercator from the equator with a false easting of 500 km.</summary>
/// <param name="Srid">EPSG number.</param>
/// <param name="CentralMeridian">Degrees east, decimal: 104°45′ is 104.75. (The EPSG registry prints it as 104.45.)</param>
/// <param name="Scale">Scale on the central meridian: 0.9999 in 3° zones, 0.9996 in 6° zones.</param>
public sealed record Vn2000Zone(int Srid, double CentralMeridian, double Scale)
{
    /// <summary>Metres added to every easting so that none is negative.</summary>
    public const double FalseEasting = 500_000;

    /// <summary>The name officials use, such as <c>VN-2000 103°00′ 3°</c>.</summary>
    public string Name { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"VN-2000 {Math.Floor(CentralMeridian):0}°{(CentralMeridian - Math.Floor(CentralMeridian)) * 60:00}′ {(Scale > 0.9998 ? 3 : 6)}°");

    internal TransverseMercator Projection { get; } = new(CentralMeridian, Scale, FalseEasting);
}
