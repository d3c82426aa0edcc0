namespace AssetRegistry.Api.Interop.GeoPackage;

/// <summary>What is wrong with a GeoPackage, in both languages.</summary>
internal static class GeoPackageText
{
    public static LocalizedText NotAGeoPackage { get; } = new(
        "Tệp không phải là GeoPackage (.gpkg) hoặc bị hỏng. Hãy xuất lại lớp bản đồ.",
        "The file is no GeoPackage (.gpkg), or it is damaged. Export the map layer again.");

    public static LocalizedText NoLayer { get; } = new(
        "GeoPackage không có lớp đối tượng nào. Hãy xuất lớp bản đồ vào tệp rồi gửi lại.",
        "The GeoPackage has no layer of features. Export the map layer into the file and send it again.");

    public static LocalizedText BadGeometry { get; } = new(
        "Hình của bản ghi không đúng định dạng GeoPackage. Hãy xuất lại lớp bản đồ.",
        "The shape of the record is no GeoPackage geometry. Export the map layer again.");

    public static LocalizedText NoSuchLayer(string name, IEnumerable<string> layers) => new(
        $"GeoPackage không có lớp “{name}”. Các lớp có trong tệp: {string.Join(", ", layers)}.",
        $"The GeoPackage has no layer \"{name}\". Its layers: {string.Join(", ", layers)}.");

    public static LocalizedText SeveralLayers(IEnumerable<string> layers) => new(
        $"GeoPackage có nhiều lớp: {string.Join(", ", layers)}. Hãy chọn một lớp.",
        $"The GeoPackage has several layers: {string.Join(", ", layers)}. Choose one of them.");
}
