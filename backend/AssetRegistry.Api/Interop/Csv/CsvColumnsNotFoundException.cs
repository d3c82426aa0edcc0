namespace AssetRegistry.Api.Interop.Csv;

/// <summary>The first line of a table does not name the columns of a position.</summary>
public sealed class CsvColumnsNotFoundException(IReadOnlyList<string> headings) : Exception
{
    public LocalizedText Text { get; } = new(
        $"Dòng đầu ({Quoted(headings)}) không có tên cột tọa độ. Hãy đặt tên lon, lat hoặc X_North, Y_East, hoặc dùng --columns CỘT_ĐÔNG,CỘT_BẮC.",
        $"The first line ({Quoted(headings)}) names no columns of a position. Call them lon, lat or X_North, Y_East, or use --columns EAST,NORTH.");

    public override string Message => Text.Current;

    private static string Quoted(IReadOnlyList<string> headings) => headings.Count == 0 ? "–" : string.Join(", ", headings);
}
