using System.Globalization;

namespace Geo.CoordinateSystems;

/// <summary>The well-known text of every coordinate system that is read or written, once.</summary>
public static class CoordinateSystemCatalogue
{
    private const string Spheroid = "SPHEROID[\"WGS 84\",6378137,298.257223563]";
    private const string Degrees = "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]";

    private const string Wgs84 =
        $"GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",{Spheroid},TOWGS84[0,0,0,0,0,0,0],AUTHORITY[\"EPSG\",\"6326\"]],{Degrees},AUTHORITY[\"EPSG\",\"4326\"]]";

    // TOWGS84 turns the position vector, the decision turns the frame: the rotations carry the opposite sign here.
    // The printed signs put Lai Châu 0.8 m away.
    private const string Vn2000 =
        $"GEOGCS[\"VN-2000\",DATUM[\"Vietnam_2000\",{Spheroid}," +
        "TOWGS84[-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278]," +
        $"AUTHORITY[\"EPSG\",\"6756\"]],{Degrees},AUTHORITY[\"EPSG\",\"4756\"]]";

    private const string WebMercator =
        $"PROJCS[\"WGS 84 / Pseudo-Mercator\",{Wgs84},PROJECTION[\"Popular Visualisation Pseudo-Mercator\"]," +
        "PARAMETER[\"central_meridian\",0],PARAMETER[\"scale_factor\",1],PARAMETER[\"false_easting\",0],PARAMETER[\"false_northing\",0]," +
        "UNIT[\"metre\",1],AUTHORITY[\"EPSG\",\"3857\"]]";

    /// <summary>All of them: WGS 84, Web Mercator, VN-2000 in degrees, then the zones.</summary>
    public static IReadOnlyList<CoordinateSystem> All { get; } =
    [
        new(Srid.Wgs84, "WGS 84", Wgs84),
        new(Srid.WebMercator, "WGS 84 / Pseudo-Mercator", WebMercator),
        new(Srid.Vn2000, "VN-2000", Vn2000),
        .. Vn2000Zones.All.Select(zone => new CoordinateSystem(zone.Srid, zone.Name, Wkt(zone))),
    ];

    /// <summary>The coordinate system with this EPSG number.</summary>
    /// <exception cref="UnknownCoordinateSystemException">It is not in the catalogue.</exception>
    public static CoordinateSystem Get(int srid) =>
        All.FirstOrDefault(system => system.Srid == srid) ?? throw new UnknownCoordinateSystemException(srid);

    private static string Wkt(Vn2000Zone zone) => string.Create(
        CultureInfo.InvariantCulture,
        $"PROJCS[\"{zone.Name}\",{Vn2000},PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",0]," +
        $"PARAMETER[\"central_meridian\",{zone.CentralMeridian}],PARAMETER[\"scale_factor\",{zone.Scale}]," +
        $"PARAMETER[\"false_easting\",{Vn2000Zone.FalseEasting}],PARAMETER[\"false_northing\",0],UNIT[\"metre\",1],AUTHORITY[\"EPSG\",\"{zone.Srid}\"]]");
}
