namespace Geo.CoordinateSystems;

/// <summary>
/// The zones of VN-2000. The meridian belongs to a data set and never to a province: old surveys of merged provinces keep the meridian
/// they were made in, and newer circulars name others.
/// </summary>
public static class Vn2000Zones
{
    private const double ThreeDegrees = 0.9999;
    private const double SixDegrees = 0.9996;

    /// <summary>The seventeen 3° zones that provinces survey in, west to east.</summary>
    public static IReadOnlyList<Vn2000Zone> Provincial { get; } =
    [
        new(9205, 103, ThreeDegrees),
        new(9206, 104, ThreeDegrees),
        new(9207, 104.5, ThreeDegrees),
        new(9208, 104.75, ThreeDegrees),
        new(5897, 105, ThreeDegrees),
        new(9209, 105.5, ThreeDegrees),
        new(9210, 105.75, ThreeDegrees),
        new(9211, 106, ThreeDegrees),
        new(9212, 106.25, ThreeDegrees),
        new(9213, 106.5, ThreeDegrees),
        new(9214, 107, ThreeDegrees),
        new(9215, 107.25, ThreeDegrees),
        new(9216, 107.5, ThreeDegrees),
        new(5899, 107.75, ThreeDegrees),
        new(5898, 108, ThreeDegrees),
        new(9217, 108.25, ThreeDegrees),
        new(9218, 108.5, ThreeDegrees),
    ];

    /// <summary>All zones: the provincial ones, zone 481 (102°) and the two 6° zones of national maps.</summary>
    public static IReadOnlyList<Vn2000Zone> All { get; } =
        [.. Provincial, new(5896, 102, ThreeDegrees), new(3405, 105, SixDegrees), new(3406, 111, SixDegrees)];

    /// <summary>The zone with this EPSG number.</summary>
    /// <exception cref="UnknownCoordinateSystemException">No zone has it.</exception>
    public static Vn2000Zone OfSrid(int srid) =>
        All.FirstOrDefault(zone => zone.Srid == srid) ?? throw new UnknownCoordinateSystemException(srid);

    /// <summary>The provincial zone whose meridian lies nearest: for comparing areas, never for reading numbers.</summary>
    public static Vn2000Zone Nearest(double longitude) => Provincial.MinBy(zone => Math.Abs(zone.CentralMeridian - longitude))!;

    /// <summary>The 3° zone on this central meridian in decimal degrees, or null if there is none.</summary>
    public static Vn2000Zone? OfMeridian(double centralMeridian) =>
        All.FirstOrDefault(zone => zone.Scale == ThreeDegrees && Math.Abs(zone.CentralMeridian - centralMeridian) < 1e-9);
}
