using System.Globalization;
using Geo.CoordinateSystems;

namespace AssetRegistry.Api.Interop.Shapefile;

/// <summary>Coordinate systems as .prj files spell them. The datum shift is left to the reader: the text form of it is often read with the wrong sign.</summary>
internal static class EsriWellKnownText
{
    private const string Degrees = "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]";
    private const string Wgs84 = $"GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],{Degrees}]";
    private const string Vn2000 = $"GEOGCS[\"GCS_VN_2000\",DATUM[\"D_Vietnam_2000\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],{Degrees}]";

    /// <param name="srid">4326 or a zone of VN-2000.</param>
    public static string Of(int srid)
    {
        if (srid is Srid.Wgs84)
        {
            return Wgs84;
        }

        var zone = Vn2000Zones.OfSrid(srid);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"PROJCS[\"VN_2000_TM_{zone.CentralMeridian}\",{Vn2000},PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0]," +
            $"PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",{zone.CentralMeridian}],PARAMETER[\"Scale_Factor\",{zone.Scale}]," +
            $"PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]");
    }
}
