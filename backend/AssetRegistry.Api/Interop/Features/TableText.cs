namespace AssetRegistry.Api.Interop.Features;

/// <summary>What tables without shapes of their own have to say about layers.</summary>
internal static class TableText
{
    public static LocalizedText OnlyPoints { get; } = new(
        "Bảng CSV và Excel chỉ ghi được tọa độ của điểm. Hãy xuất ranh giới dưới dạng GeoPackage, Shapefile, GeoJSON hoặc KML.",
        "CSV and Excel tables hold the coordinates of points only. Export areas as GeoPackage, Shapefile, GeoJSON or KML.");
}
