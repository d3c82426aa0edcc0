namespace AssetRegistry.Api.Interop.Kml;

/// <summary>What is wrong with a KML file, in both languages.</summary>
internal static class KmlText
{
    public static LocalizedText NoDocument { get; } = new(
        "Tệp .kmz không chứa tệp .kml. Hãy xuất lại từ Google Earth hoặc QGIS.",
        "The .kmz archive holds no .kml file. Export it again from Google Earth or QGIS.");

    public static LocalizedText BadCoordinates { get; } = new(
        "Tọa độ của đối tượng không đọc được: mỗi vị trí cần dạng kinh độ,vĩ độ.",
        "The coordinates of the placemark cannot be read: each position must be longitude,latitude.");

    public static LocalizedText OnlyWgs84 { get; } = new(
        "KML và KMZ chỉ có tọa độ WGS 84. Hãy chọn EPSG:4326, hoặc xuất GeoPackage, Shapefile, GeoJSON hay CSV để có tọa độ VN-2000.",
        "KML and KMZ know WGS 84 only. Choose EPSG:4326, or export GeoPackage, Shapefile, GeoJSON or CSV for coordinates in VN-2000.");

    public static LocalizedText PlacemarkTooLarge { get; } = new(
        "Một đối tượng của tệp KML quá lớn hoặc lồng quá sâu nên bị từ chối. Hãy chia nhỏ đối tượng rồi xuất lại.",
        "A placemark of the KML file is too large or nested too deeply and was refused. Divide it and export the file again.");

    /// <param name="line">The line at fault, from 1; 0 when the parser does not say.</param>
    public static LocalizedText NotXml(int line) => new(
        $"Tệp không phải KML hợp lệ{(line == 0 ? "" : $" (dòng {line})")}. Hãy xuất lại tệp; khai báo DTD và thực thể XML không được chấp nhận.",
        $"The file is no valid KML{(line == 0 ? "" : $" (line {line})")}. Export it again; document types and XML entities are not accepted.");

    public static LocalizedText Unsupported(string element) => new(
        $"Loại hình {element} không đọc được. Hãy dùng Point, LineString, Polygon hoặc MultiGeometry.",
        $"Shapes of the sort {element} cannot be read. Use Point, LineString, Polygon or MultiGeometry.");
}
