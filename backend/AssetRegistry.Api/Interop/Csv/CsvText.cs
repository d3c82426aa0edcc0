namespace AssetRegistry.Api.Interop.Csv;

/// <summary>What is wrong with a CSV table, in both languages.</summary>
internal static class CsvText
{
    public static LocalizedText Empty { get; } = new(
        "Tệp không có dòng tiêu đề. Dòng đầu phải là tên các cột.",
        "The file has no line of headings. Its first line must name the columns.");

    public static LocalizedText LineTooLong { get; } = new(
        "Một dòng của tệp dài quá 4 MB nên bị từ chối. Hãy kiểm tra dấu ngoặc kép và xuất lại tệp.",
        "A line of the file is longer than 4 MB and was refused. Check its quotation marks and export the file again.");

    public static LocalizedText TooManyCells(int cells, int headings) => new(
        $"Dòng có {cells} ô nhưng tiêu đề chỉ có {headings} cột. Hãy kiểm tra dấu phân cách và dấu ngoặc kép.",
        $"The line has {cells} cells, but there are only {headings} headings. Check separators and quotation marks.");
}
