namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>What is wrong with a workbook, in both languages.</summary>
internal static class XlsxText
{
    public static LocalizedText Damaged { get; } = new(
        "Sổ tính Excel bị hỏng, hoặc chứa khai báo DTD hay thực thể XML không được chấp nhận. Hãy mở bằng Excel và lưu lại dưới dạng .xlsx.",
        "The workbook is damaged, or has document types or XML entities, which are not accepted. Open it in Excel and save it as .xlsx again.");

    public static LocalizedText NoSheet { get; } = new(
        "Sổ tính không có trang tính nào. Hãy kiểm tra có chọn đúng tệp không.",
        "The workbook has no sheet. Check that it is the right file.");

    public static LocalizedText NoHeadings { get; } = new(
        "Trang tính đầu tiên không có dòng tiêu đề. Dòng đầu có từ hai ô trở lên phải là tên các cột.",
        "The first sheet has no headings. Its first row with two cells or more must name the columns.");

    public static LocalizedText RowTooLarge { get; } = new(
        "Một dòng của trang tính quá lớn nên bị từ chối. Hãy bỏ định dạng và nội dung thừa rồi lưu lại.",
        "A row of the sheet is too large and was refused. Remove needless formats and content and save it again.");

    public static LocalizedText BadReference(string reference) => new(
        $"Ô “{reference}” không có trong trang tính Excel. Hãy mở bằng Excel và lưu lại.",
        $"There is no cell \"{reference}\" in an Excel sheet. Open the file in Excel and save it again.");

    public static LocalizedText CellError(string cell, string error) => new(
        $"Ô {cell} có lỗi Excel {error}. Hãy sửa công thức hoặc nhập giá trị.",
        $"Cell {cell} holds the Excel error {error}. Correct the formula or enter the value.");
}
