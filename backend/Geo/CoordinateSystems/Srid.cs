namespace Geo.CoordinateSystems;

/// <summary>EPSG numbers of the coordinate systems that are named in code. The zones of VN-2000 are in <see cref="Vn2000Zones"/>.</summary>
public static class Srid
{
    /// <summary>WGS 84, degrees, longitude before latitude. The only system geometry is stored in.</summary>
    public const int Wgs84 = 4326;

    /// <summary>Spherical Mercator in metres, the plane of the map tiles.</summary>
    public const int WebMercator = 3857;

    /// <summary>VN-2000, degrees. About 220 m away from the same numbers in WGS 84.</summary>
    public const int Vn2000 = 4756;
}
