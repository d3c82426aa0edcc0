namespace AssetRegistry.Api.Boundaries;

/// <summary>Why a feature is no commune, in both languages.</summary>
internal static class CommuneImportText
{
    public static LocalizedText NoFeatures { get; } = new(
        "Tệp không có đối tượng nào. Hãy kiểm tra có chọn đúng tệp không.",
        "The file has no features. Check that it is the right file.");

    public static LocalizedText NoShapes { get; } = new(
        "Bảng CSV và Excel không chứa được ranh giới. Hãy xuất tệp dưới dạng GeoJSON, Shapefile nén .zip, GeoPackage, KML hoặc KMZ.",
        "CSV and Excel tables cannot hold boundaries. Export the file as GeoJSON, zipped Shapefile, GeoPackage, KML or KMZ.");

    public static LocalizedText SystemUnknown { get; } = new(
        "Tệp không nêu hệ tọa độ, hoặc nêu hệ không nhận ra. Hãy thêm --crs, ví dụ --crs EPSG:9205 (VN-2000, kinh tuyến trục 103°00′).",
        "The file names no coordinate system, or one that is not known here. Add --crs, such as --crs EPSG:9205 (VN-2000, central meridian 103°00′).");

    public static LocalizedText NoGeometry { get; } = new(
        "Thiếu ranh giới (geometry). Mỗi xã, phường cần một Polygon hoặc MultiPolygon.",
        "The boundary (geometry) is missing. Every commune needs a Polygon or MultiPolygon.");

    public static LocalizedText NotAnArea { get; } = new(
        "Ranh giới phải là Polygon hoặc MultiPolygon.",
        "The boundary must be a Polygon or MultiPolygon.");

    public static LocalizedText Missing(string property) => new(
        $"Thiếu thuộc tính '{property}'. Hãy bổ sung vào bảng thuộc tính rồi xuất lại tệp.",
        $"The property '{property}' is missing. Add it to the attribute table and export the file again.");

    public static LocalizedText BadCode(string property, string value, int digits) => new(
        $"Thuộc tính '{property}' là '{value}', nhưng phải là chuỗi gồm đúng {digits} chữ số (giữ số 0 ở đầu).",
        $"The property '{property}' is '{value}' but must be text of exactly {digits} digits (keep the leading zero).");

    public static LocalizedText BadType(string value) => new(
        $"Thuộc tính 'type' là '{value}', nhưng phải là một trong {UnitTypeCodes.Communes}.",
        $"The property 'type' is '{value}' but must be one of {UnitTypeCodes.Communes}.");

    public static LocalizedText BadArea(string value) => new(
        $"Thuộc tính 'area_km2' là '{value}', nhưng phải là số dương (km²).",
        $"The property 'area_km2' is '{value}' but must be a positive number (km²).");

    public static LocalizedText DuplicateCode(string code) => new(
        $"Mã '{code}' đã có ở một đối tượng trước trong cùng tệp. Mỗi mã chỉ được xuất hiện một lần.",
        $"The code '{code}' already stands at an earlier feature of this file. Every code may occur once.");
}
