namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>The sentences about files and features, in both languages.</summary>
internal static class GeoJsonText
{
    public static LocalizedText NotJson { get; } = new(
        "Tệp không phải là JSON hợp lệ ở chỗ này; hãy xuất lại tệp từ phần mềm bản đồ.",
        "The file is not valid JSON here; export it again from the GIS program.");

    public static LocalizedText EmptyFile { get; } = new(
        "Tệp rỗng; hãy chọn một tệp GeoJSON.", "The file is empty; choose a GeoJSON file.");

    public static LocalizedText Truncated { get; } = new(
        "Tệp kết thúc giữa chừng; hãy tải lại tệp đầy đủ.", "The file ends too early; upload the complete file.");

    public static LocalizedText DamagedCompression { get; } = new(
        "Dữ liệu nén (.gz) bị hỏng; hãy nén lại tệp.", "The compressed data (.gz) is damaged; compress the file again.");

    public static LocalizedText NoFeatures { get; } = new(
        "Tệp không có danh sách \"features\"; cần một FeatureCollection.", "The file has no list of \"features\"; a FeatureCollection is needed.");

    public static LocalizedText Unbalanced { get; } = new(
        "Dấu ngoặc không khớp; hãy xuất lại tệp.", "Brackets do not match; export the file again.");

    public static LocalizedText NotAFeature { get; } = new(
        "Phần tử này không phải là Feature; hãy bỏ hoặc sửa nó.", "This element is not a Feature; remove or correct it.");

    public static LocalizedText NoGeometry { get; } = new(
        "Đối tượng không có hình (geometry); hãy vẽ hình cho nó.", "The feature has no geometry; draw one.");

    public static LocalizedText NotANumberLiteral { get; } = new(
        "NaN và Infinity không phải là số trong JSON; hãy thay bằng tọa độ thật.", "NaN and Infinity are not numbers in JSON; put the real coordinate there.");

    public static LocalizedText FeatureNotJson { get; } = new(
        "Đối tượng không phải là JSON hợp lệ ở chỗ này; hãy sửa nó.", "The feature is not valid JSON here; correct it.");

    public static LocalizedText NoCoordinates { get; } = new(
        "Hình thiếu \"type\" hoặc \"coordinates\".", "The geometry lacks its \"type\" or its \"coordinates\".");

    public static LocalizedText NotNumeric { get; } = new(
        "Tọa độ phải là hai số [kinh độ, vĩ độ].", "A position must be two numbers, [longitude, latitude].");

    public static LocalizedText WrongNesting { get; } = new(
        "Các mức ngoặc của \"coordinates\" không đúng với loại hình.", "The nesting of \"coordinates\" does not fit the type of the geometry.");

    public static LocalizedText LineTooShort { get; } = new(
        "Đường phải có ít nhất hai điểm.", "A line needs two positions or more.");

    public static LocalizedText HeightLeftOut { get; } = new(
        "Tọa độ có hơn hai số; độ cao và các số sau không được lưu.", "Positions have more than two numbers; heights and what follows are not stored.");

    public static LocalizedText NotACollection(string? type) => new(
        $"Tệp có \"type\" là \"{type}\"; cần \"FeatureCollection\".", $"The \"type\" of the file is \"{type}\"; it must be \"FeatureCollection\".");

    public static LocalizedText TooLarge(int bytes) => new(
        $"Một đối tượng lớn hơn {bytes} byte; hãy chia nhỏ hoặc giản lược nó.", $"A feature is larger than {bytes} bytes; divide or simplify it.");

    public static LocalizedText TooDeep(int depth) => new(
        $"Đối tượng lồng sâu hơn {depth} mức.", $"The feature is nested more than {depth} levels deep.");

    public static LocalizedText UnknownType(string? type) => new(
        $"Loại hình \"{type}\" không đọc được; hãy dùng Point, Polygon hoặc MultiPolygon.",
        $"Geometry of type \"{type}\" is not read; use Point, Polygon or MultiPolygon.");
}
