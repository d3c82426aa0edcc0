namespace AssetRegistry.Api.Interop.Features;

/// <summary>What tables without shapes of their own have to say about layers.</summary>
internal static class TableText
{
    public static LocalizedText OnlyPoints { get; } = new(
        "Bảng CSV và Excel chỉ ghi được tọa độ của điểm. Hãy xuất ranh giới dưới dạng GeoPackage, Shapefile, GeoJSON hoặc KML.",
        "CSV and Excel tables hold the coordinates of points only. Export areas as GeoPackage, Shapefile, GeoJSON or KML.");

    public static LocalizedText TooManyColumns(int columns, int most) => new(
        $"Bảng có {columns} cột, nhiều hơn mức cho phép {most}. Hãy bỏ bớt cột rồi lưu lại.",
        $"The table has {columns} columns, more than the {most} allowed. Remove some and save it again.");

    public static LocalizedText HeadingTwice(string heading) => new(
        $"Có hai cột cùng tên “{heading}”. Hãy đặt tên khác nhau rồi lưu lại.",
        $"Two columns are called \"{heading}\". Give them different names and save the file again.");
}
