namespace AssetRegistry.Api.Interop.Features;

/// <summary>What is wrong with a file whatever its format, in both languages.</summary>
internal static class FeatureFileText
{
    public static LocalizedText UnknownFormat { get; } = new(
        "Không nhận ra định dạng của tệp. Các định dạng đọc được: GeoJSON, Shapefile nén .zip, GeoPackage, KML, KMZ, CSV và .xlsx.",
        "The format of the file is not known. What can be read: GeoJSON, zipped Shapefile, GeoPackage, KML, KMZ, CSV and .xlsx.");

    public static LocalizedText Empty { get; } = new(
        "Tệp rỗng. Hãy kiểm tra có chọn đúng tệp không.",
        "The file is empty. Check that it is the right file.");

    public static LocalizedText OldWorkbook { get; } = new(
        "Tệp là sổ tính Excel kiểu cũ (.xls) hoặc có mật khẩu. Hãy lưu lại dưới dạng .xlsx không mật khẩu.",
        "The file is a workbook of the old kind (.xls) or protected by a password. Save it as .xlsx without a password.");
}
