namespace Geo.CoordinateSystems;

/// <summary>A coordinate system was asked for that is not in <see cref="CoordinateSystemCatalogue"/>.</summary>
public sealed class UnknownCoordinateSystemException(int srid)
    : Exception($"EPSG:{srid} is not known here; use EPSG:4326, EPSG:3857 or a VN-2000 zone such as EPSG:9205.")
{
    /// <summary>The EPSG number that was asked for.</summary>
    public int Srid { get; } = srid;
}
