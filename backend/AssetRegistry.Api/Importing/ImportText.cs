namespace AssetRegistry.Api.Importing;

/// <summary>What is wrong with a file of facilities or with one of its rows, in both languages.</summary>
internal static class ImportText
{
    public static LocalizedText SystemUnknown { get; } = new(
        "Tệp không cho biết hệ tọa độ, hoặc hệ đó không đọc được. Hãy nêu hệ tọa độ, ví dụ --crs EPSG:9205 (VN-2000, kinh tuyến trục 103°00′).",
        "The file does not say its coordinate system, or that one is not read. Name it, such as --crs EPSG:9205 (VN-2000, central meridian 103°00′).");

    public static LocalizedText Failed { get; } = new(
        "Máy chủ gặp lỗi khi đọc tệp này. Hãy xuất lại tệp rồi nộp lại; nếu vẫn lỗi, người quản trị xem nhật ký của máy chủ.",
        "The server failed on this file. Export it again and hand it in once more; if it fails again, the administrator finds the cause in the server's log.");

    public static LocalizedText NoRows { get; } = new(
        "Tệp không có dòng dữ liệu nào. Hãy kiểm tra có chọn đúng tệp không.",
        "The file has no rows. Check that it is the right file.");

    public static LocalizedText NotAPoint { get; } = new(
        "Hình của bản ghi không phải là một điểm. Vị trí của cơ sở là một điểm; hãy đổi vùng thành điểm rồi xuất lại.",
        "The shape of the record is no single point. A facility's position is a point; turn areas into points and export the file again.");

    public static LocalizedText HalfAPosition { get; } = new(
        "Chỉ có một trong hai tọa độ. Hãy nhập đủ cả hai, hoặc để trống cả hai.",
        "Only one of the two coordinates is given. Enter both, or leave both empty.");

    public static LocalizedText NoSuchHeading(string heading, IReadOnlyList<string> headings) => new(
        $"Tệp không có cột “{heading}”. Các cột của tệp: {string.Join(", ", headings)}.",
        $"The file has no column \"{heading}\". Its columns: {string.Join(", ", headings)}.");

    public static LocalizedText NoNumber(IReadOnlyList<string> headings) => new(
        $"Không tìm thấy cột mã cơ sở. Các cột của tệp: {string.Join(", ", headings)}. Hãy đặt tên “Mã cơ sở”, hoặc dùng --map number=TÊN_CỘT.",
        $"No column holds the facility numbers. The file's columns: {string.Join(", ", headings)}. Call it \"Number\", or use --map number=HEADING.");

    public static LocalizedText SystemNeeded(string north, string east) => new(
        $"Các cột “{north}” và “{east}” là tọa độ phẳng nhưng chưa rõ kinh tuyến trục. Hãy nêu hệ tọa độ, ví dụ --crs EPSG:9205 (103°00′).",
        $"The columns \"{north}\" and \"{east}\" hold plane coordinates, but of which central meridian is not known. Name it, such as --crs EPSG:9205 (103°00′).");

    public static LocalizedText NumberTwice(string number, int row) => new(
        $"Mã cơ sở {number} đã có ở dòng {row}. Mỗi mã chỉ được xuất hiện một lần trong tệp.",
        $"The number {number} already stands in row {row}. Every number may occur once in a file.");

    public static LocalizedText NotANumber(string value) => new(
        $"“{value}” không phải là số đọc được một cách chắc chắn. Hãy viết như 1276,2 hoặc 1.276,20.",
        $"\"{value}\" cannot be read as a number without doubt. Write it like 1276.2 or 1.276,20.");

    public static LocalizedText NotADate(string value) => new(
        $"“{value}” không phải là ngày. Hãy viết như 16/09/2025.",
        $"\"{value}\" is no date. Write it like 16/09/2025 or 2025-09-16.");

    public static LocalizedText NotACode(string value, IEnumerable<string> allowed) => new(
        $"“{value}” không có trong danh mục. Các giá trị: {string.Join(", ", allowed)}.",
        $"\"{value}\" is not in the list. The values: {string.Join(", ", allowed)}.");

    public static LocalizedText UnknownCommune(string value) => new(
        $"Không có xã, phường “{value}” vào ngày có hiệu lực. Hãy dùng mã 5 chữ số (giữ số 0 ở đầu) hoặc tên đầy đủ.",
        $"There is no commune \"{value}\" on the effective date. Use its code of 5 digits (keep the leading zero) or its full name.");

    public static LocalizedText SeveralCommunes(string value, IEnumerable<string> codes) => new(
        $"Có nhiều xã, phường tên “{value}” (mã {string.Join(", ", codes)}). Hãy dùng mã.",
        $"Several communes are called \"{value}\" (codes {string.Join(", ", codes)}). Use the code.");

    public static LocalizedText UnknownHolder(string value) => new(
        $"Không có cơ quan, đơn vị “{value}” trong sổ đăng ký. Hãy dùng mã ĐVQHNS hoặc tên đúng như trong sổ đăng ký.",
        $"There is no organisation \"{value}\" in the register. Use its budget-unit code, or its name as the register has it.");

    public static LocalizedText SeveralHolders(string value, IEnumerable<string> codes) => new(
        $"Có nhiều cơ quan tên “{value}” (mã {string.Join(", ", codes)}). Hãy dùng mã.",
        $"Several organisations are called \"{value}\" (codes {string.Join(", ", codes)}). Use the code.");

    public static LocalizedText OtherSensitivity(string number, Sensitivity recorded) => new(
        $"Mức độ bảo mật của cơ sở {number} đang là: {recorded.InWords().Vietnamese}. Nhập tệp không đổi mức độ bảo mật; hãy đổi ở trang của cơ sở, kèm lý do.",
        $"The sensitivity of facility {number} is {recorded.InWords().English}. An import does not change that; change it on the facility's page, with the reason.");

    public static LocalizedText OtherClassification(string number, Classification recorded) => new(
        $"Cơ sở {number} đang được phân loại: {recorded.InWords().Vietnamese}. Phân loại không đổi bằng cách nhập tệp; hãy phân loại lại cơ sở, kèm quyết định.",
        $"Facility {number} is classified as {recorded.InWords().English}. An import does not change that; classify the facility anew, by its decision.");
}
