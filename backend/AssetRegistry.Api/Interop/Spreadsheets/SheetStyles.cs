using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>The styles of a workbook: the document standard's Times New Roman, numbers and dates as Viet Nam writes them.</summary>
internal static class SheetStyles
{
    private const uint FirstOwnFormat = 164;
    private const uint Regular = 0;
    private const uint Strong = 1;
    private const uint Slanted = 2;
    private const uint Large = 3;
    private const uint FormatCount = 7;

    // The separators of numbers are those of the reader's machine, 1.276,20 in Viet Nam: a language tag before them ([$-42A]) would make
    // LibreOffice read the pattern itself with Vietnamese separators. Dates have no such trap.
    private static readonly string[] NumberFormats = ["#,##0", "#,##0.00", "0.00%", "[$-42A]dd/mm/yyyy", "0.0000000"];

    public const uint Head = 0;

    public static uint Line(SheetLineStyle style) => 1 + (uint)style;

    public static uint Cell(SheetFormat format, bool isTotal) => 5 + (uint)format + (isTotal ? FormatCount : 0);

    /// <summary>Text that must stay text when somebody edits it: with Excel's leading apostrophe.</summary>
    public static uint QuotedText(bool isTotal) => 4 + FormatCount + (isTotal ? FormatCount : 0);

    public static Stylesheet Create() => new(
        new NumberingFormats(NumberFormats.Select((code, index) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)index, FormatCode = code })),
        new Fonts(Font(12), Font(12, new Bold()), Font(12, new Italic()), Font(14, new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7ECF0" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), Framed()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
        [
            new CellFormat(Centred()) { FontId = Strong, FillId = 2, BorderId = 1, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true },
            Across(Regular),
            Across(Strong),
            Across(Slanted),
            Across(Large),
            .. Values(Regular),
            .. Values(Strong),
        ]));

    /// <summary>One for each of <see cref="SheetFormat"/>, then quoted text.</summary>
    private static IEnumerable<CellFormat> Values(uint font)
    {
        yield return Value(font, 0);
        for (var format = FirstOwnFormat; format < FirstOwnFormat + NumberFormats.Length; format++)
        {
            yield return Value(font, format);
        }

        var quoted = Value(font, 0);
        quoted.QuotePrefix = true;
        yield return quoted;
    }

    private static CellFormat Value(uint font, uint numberFormat) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = numberFormat == 0 })
    {
        FontId = font,
        BorderId = 1,
        NumberFormatId = numberFormat,
        ApplyFont = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
    };

    private static CellFormat Across(uint font) => new(Centred()) { FontId = font, ApplyFont = true, ApplyAlignment = true };

    private static Alignment Centred() => new()
    {
        Horizontal = HorizontalAlignmentValues.Center,
        Vertical = VerticalAlignmentValues.Center,
        WrapText = true,
    };

    private static Font Font(double size, OpenXmlElement? emphasis = null) =>
        new([.. emphasis is null ? Array.Empty<OpenXmlElement>() : [emphasis], new FontSize { Val = size }, new FontName { Val = "Times New Roman" }]);

    private static Border Framed() => new(
        new LeftBorder { Style = BorderStyleValues.Thin },
        new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin },
        new BottomBorder { Style = BorderStyleValues.Thin });
}
