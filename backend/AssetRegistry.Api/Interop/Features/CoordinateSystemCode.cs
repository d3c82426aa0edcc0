using System.Globalization;
using Geo.CoordinateSystems;

namespace AssetRegistry.Api.Interop.Features;

/// <summary>A coordinate system as people name it: EPSG:9205, or 9205 alone.</summary>
public static class CoordinateSystemCode
{
    private const string Prefix = "EPSG:";

    /// <param name="text">What was given.</param>
    /// <param name="srid">Its EPSG number, when it is one that coordinates are converted from and to.</param>
    public static bool TryRead(string text, out int srid)
    {
        var digits = text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? text[Prefix.Length..] : text;

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out srid) && Reprojection.Knows(srid);
    }

    /// <summary>Whether files are exchanged in it: WGS 84 and the zones of VN-2000, but not the plane of the map tiles.</summary>
    public static bool IsForExchange(int srid) => Reprojection.Knows(srid) && srid is not Srid.WebMercator;

    public static LocalizedText Unknown(string text) => new(
        $"Không có hệ tọa độ {text}. Dùng EPSG:4326 (WGS 84) hoặc một múi VN-2000, ví dụ EPSG:9205 (kinh tuyến trục 103°00′).",
        $"There is no coordinate system {text}. Use EPSG:4326 (WGS 84) or a zone of VN-2000 such as EPSG:9205 (central meridian 103°00′).");
}
