using AssetRegistry.Api.Interop.Spreadsheets;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Exports;

/// <summary>A report as the paper that is signed: the nation's heading, the figures, the place, the day and who signs (Decree 30/2020).</summary>
internal static class ReportSheet
{
    private static readonly LocalizedText Nation = new("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM");
    private static readonly LocalizedText Motto = new("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
    private static readonly LocalizedText Blank = new("Ô để trống: chưa có số liệu.", "An empty cell: no figure yet.");
    private static readonly LocalizedText Preparer = new("NGƯỜI LẬP BIỂU", "PREPARED BY");
    private static readonly LocalizedText Head = new("THỦ TRƯỞNG ĐƠN VỊ", "HEAD OF THE UNIT");
    private static readonly LocalizedText PreparerSigns = new("(Ký, ghi rõ họ tên)", "(Signature, full name)");
    private static readonly LocalizedText HeadSigns = new("(Ký, ghi rõ họ tên, đóng dấu)", "(Signature, full name, seal)");

    /// <param name="report">The figures.</param>
    /// <param name="province">The province's full name and its name, such as "tỉnh Lai Châu" and "Lai Châu".</param>
    /// <param name="today">The day it is printed.</param>
    public static Sheet Of(ReportTable report, (string FullName, string Name) province, DateOnly today)
    {
        var day = Wording.Date(report.AsOf.EffectiveAt);
        var known = Composition.VietnamTime.LocalTime(report.AsOf.RecordedAt);

        return new Sheet(
            $"{report.Code.Form()} {report.AsOf.EffectiveAt:yyyy-MM-dd}",
            [
                new SheetColumn(new LocalizedText("STT", "No.").Current, SheetFormat.Whole, 6),
                new SheetColumn(new LocalizedText("Tên", "Name").Current, SheetFormat.Text, 32),
                .. report.Columns.Select(column => new SheetColumn(column.Title.Current, FormatOf(column.Unit), WidthOf(column.Unit), column.Group?.Current)),
            ],
            [
                new SheetLine(new LocalizedText($"ỦY BAN NHÂN DÂN {province.FullName.ToUpperInvariant()}", $"PEOPLE'S COMMITTEE OF {province.Name.ToUpperInvariant()} PROVINCE").Current, Nation.Current, SheetLineStyle.Bold),
                new SheetLine(new LocalizedText($"Biểu {report.Code.Form()}", $"Form {report.Code.Form()}").Current, Motto.Current, SheetLineStyle.Bold),
                new SheetLine(report.Code.InWords().Current, Style: SheetLineStyle.Title),
                new SheetLine(
                    new LocalizedText(
                        $"(Số liệu đến ngày {day.Vietnamese}, theo dữ liệu đã ghi nhận đến {known:HH:mm} ngày {known:dd/MM/yyyy})",
                        $"(Figures of {day.English}, as recorded until {known:HH:mm} on {Wording.Date(DateOnly.FromDateTime(known)).English})").Current,
                    Style: SheetLineStyle.Italic),
            ],
            [
                new SheetLine(Blank.Current, Style: SheetLineStyle.Italic),
                new SheetLine(
                    "",
                    new LocalizedText(
                        $"{province.Name}, ngày {today:dd} tháng {today.Month} năm {today.Year}", $"{province.Name}, {Wording.Date(today).English}").Current,
                    SheetLineStyle.Italic),
                new SheetLine(Preparer.Current, Head.Current, SheetLineStyle.Bold),
                new SheetLine(PreparerSigns.Current, HeadSigns.Current, SheetLineStyle.Italic),
            ]);
    }

    public static async IAsyncEnumerable<SheetRow> Rows(ReportTable report)
    {
        await Task.CompletedTask;
        var number = 0;
        foreach (var row in report.Rows)
        {
            yield return new SheetRow([SheetCell.Of(++number), SheetCell.Of(row.Name.Current), .. row.Cells.Select(Cell)]);
        }

        if (report.Total is { } total)
        {
            yield return new SheetRow([SheetCell.Empty, SheetCell.Of(total.Name.Current), .. total.Cells.Select(Cell)], IsTotal: true);
        }
    }

    private static SheetCell Cell(ReportCell cell) => cell switch
    {
        { Text: { } text } => SheetCell.Of(text.Current),
        { Date: { } date } => SheetCell.Of(date),
        _ => SheetCell.Of(cell.Number),
    };

    private static SheetFormat FormatOf(ReportUnit unit) => unit switch
    {
        ReportUnit.Text => SheetFormat.Text,
        ReportUnit.SquareMetres => SheetFormat.Area,
        ReportUnit.Percent => SheetFormat.Percent,
        ReportUnit.Date => SheetFormat.Date,
        _ => SheetFormat.Whole,
    };

    private static double WidthOf(ReportUnit unit) => unit switch
    {
        ReportUnit.Text => 28,
        ReportUnit.SquareMetres or ReportUnit.Dong => 14,
        ReportUnit.Date => 12,
        _ => 9,
    };
}
