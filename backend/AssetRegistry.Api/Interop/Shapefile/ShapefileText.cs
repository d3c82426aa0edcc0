namespace AssetRegistry.Api.Interop.Shapefile;

/// <summary>What is wrong with a shapefile, in both languages.</summary>
internal static class ShapefileText
{
    public static LocalizedText BadTable { get; } = new(
        "Bảng thuộc tính (.dbf) không đúng định dạng dBASE. Hãy xuất lại lớp bản đồ dưới dạng Shapefile.",
        "The attribute table (.dbf) is no dBASE table. Export the map layer as a Shapefile again.");

    public static LocalizedText BadShapes { get; } = new(
        "Tệp hình (.shp) không đúng định dạng Shapefile. Hãy xuất lại lớp bản đồ.",
        "The file of shapes (.shp) is no Shapefile. Export the map layer again.");

    public static LocalizedText BadShape { get; } = new(
        "Hình của bản ghi bị hỏng: số phần hoặc số điểm không khớp. Hãy xuất lại lớp bản đồ.",
        "The shape of the record is damaged: its parts or points do not add up. Export the map layer again.");

    public static LocalizedText UnknownShapeType(int type) => new(
        $"Loại hình {type} không đọc được. Hãy dùng điểm, đường hoặc vùng.",
        $"Shapes of type {type} cannot be read. Use points, lines or areas.");

    public static LocalizedText BadValue(string field) => new(
        $"Giá trị của cột {field} không đúng kiểu của cột. Hãy sửa trong bảng thuộc tính.",
        $"The value of the column {field} is not of the column's type. Correct it in the attribute table.");

    public static LocalizedText Truncated(string extension) => new(
        $"Tệp {extension} bị cắt cụt. Hãy nén và gửi lại đủ các tệp .shp, .dbf, .prj.",
        $"The {extension} file ends too early. Pack and send the files .shp, .dbf and .prj again, whole.");

    public static LocalizedText Missing(string extension) => new(
        $"Tệp nén không có tệp {extension}. Một Shapefile cần ít nhất .shp và .dbf, nên có .prj.",
        $"The archive holds no {extension} file. A Shapefile needs at least .shp and .dbf, and should have .prj.");

    public static LocalizedText SeveralLayers(IEnumerable<string> names) => new(
        $"Tệp nén chứa nhiều lớp: {string.Join(", ", names)}. Hãy nén từng lớp vào một tệp riêng.",
        $"The archive holds several layers: {string.Join(", ", names)}. Pack each layer into an archive of its own.");

    public static LocalizedText DifferentCounts(int rows) => new(
        $"Tệp .shp và .dbf không khớp: bảng thuộc tính có {rows} dòng nhưng số hình khác. Hãy xuất lại lớp bản đồ.",
        $"The .shp and .dbf files do not match: the attribute table has {rows} rows, but the number of shapes differs. Export the map layer again.");
}
