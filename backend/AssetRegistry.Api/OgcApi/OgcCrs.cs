using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.OgcApi;

/// <summary>A coordinate system features are asked for in (OGC API - Features, Part 2).</summary>
/// <param name="Uri">Its name on the web.</param>
/// <param name="Srid">Its EPSG number; that of WGS 84 for CRS84 too, which differs in the order of its axes alone.</param>
/// <param name="IsLatitudeFirst">Whether its authority puts latitude before longitude; those in metres begin with the easting.</param>
internal sealed record OgcCrs(string Uri, int Srid, bool IsLatitudeFirst = false)
{
    /// <summary>WGS 84, longitude before latitude: what is stored, and meant where nothing is said.</summary>
    public static OgcCrs Crs84 { get; } = new("http://www.opengis.net/def/crs/OGC/1.3/CRS84", Geo.CoordinateSystems.Srid.Wgs84);

    public static IReadOnlyList<OgcCrs> All { get; } =
    [
        Crs84,
        new(Epsg(Geo.CoordinateSystems.Srid.Wgs84), Geo.CoordinateSystems.Srid.Wgs84, IsLatitudeFirst: true),
        new(Epsg(Geo.CoordinateSystems.Srid.WebMercator), Geo.CoordinateSystems.Srid.WebMercator),
        .. Vn2000Zones.All.Select(zone => new OgcCrs(Epsg(zone.Srid), zone.Srid)),
    ];

    public bool IsGeographic => Srid is Geo.CoordinateSystems.Srid.Wgs84;

    public static OgcCrs? Find(string uri) => All.FirstOrDefault(crs => crs.Uri == uri);

    /// <summary>A stored geometry in this system, its axes in the system's own order.</summary>
    public Geometry FromStored(Geometry geometry)
    {
        var converted = Reprojection.Transform(geometry, Geo.CoordinateSystems.Srid.Wgs84, Srid);
        if (IsLatitudeFirst)
        {
            converted.Apply(new SwappedAxes());
        }

        return converted;
    }

    private static string Epsg(int srid) => $"http://www.opengis.net/def/crs/EPSG/0/{srid}";

    private sealed class SwappedAxes : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            var (x, y) = (seq.GetX(i), seq.GetY(i));
            seq.SetX(i, y);
            seq.SetY(i, x);
        }
    }
}
