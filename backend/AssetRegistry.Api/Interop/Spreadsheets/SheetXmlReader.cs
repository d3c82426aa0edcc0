using System.Globalization;
using System.Xml;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>One row of a sheet as it is read.</summary>
/// <param name="Number">Of the row in the sheet, from 1.</param>
/// <param name="Cells">Values by column from 0: string, double, DateOnly, bool or null.</param>
internal sealed record SheetRowValues(int Number, IReadOnlyDictionary<int, object?> Cells, LocalizedText? Problem);

/// <summary>The rows of a sheet's XML (ECMA-376, part 1, clause 18.3.1), one in memory at a time.</summary>
internal sealed class SheetXmlReader(ByteBudgetStream stream, SharedStrings strings, WorkbookParts parts) : IDisposable
{
    private readonly XmlReader _xml = XmlReader.Create(stream, CellXml.Settings);
    private int _row;

    /// <summary>Null behind the last row.</summary>
    public async Task<SheetRowValues?> NextAsync()
    {
        stream.Reset();
        while (await _xml.ReadAsync() && _xml is not { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" })
        {
            if (_xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                return await RowAsync();
            }
        }

        return null;
    }

    public void Dispose() => _xml.Dispose();

    private async Task<SheetRowValues> RowAsync()
    {
        _row = int.TryParse(_xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : _row + 1;
        var cells = new Dictionary<int, object?>();
        LocalizedText? problem = null;
        if (!_xml.IsEmptyElement)
        {
            var (depth, next) = (_xml.Depth, 0);
            while (await _xml.ReadAsync() && _xml.Depth > depth)
            {
                if (_xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
                {
                    // Programs may leave references out; then a cell follows the one before it.
                    var reference = _xml.GetAttribute("r");
                    var column = reference is null ? next : CellXml.ColumnOf(reference) ?? throw new FeatureFileException(XlsxText.BadReference(reference));
                    (cells[column], var wrong) = await CellAsync(reference ?? $"{_row}:{column + 1}");
                    problem ??= wrong;
                    next = column + 1;
                }
            }
        }

        return new(_row, cells, problem);
    }

    private async Task<(object? Value, LocalizedText? Problem)> CellAsync(string reference)
    {
        var (type, isDate) = (_xml.GetAttribute("t"), IsDate(_xml.GetAttribute("s")));
        if (_xml.IsEmptyElement)
        {
            return (null, null);
        }

        var (depth, text) = (_xml.Depth, (string?)null);
        while (await _xml.ReadAsync() && _xml.Depth > depth)
        {
            if (_xml is { NodeType: XmlNodeType.Element, LocalName: "v" or "is" })
            {
                text = await CellXml.TextAsync(_xml);
            }
        }

        return type switch
        {
            _ when text is null => (null, null),
            "s" => (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? Text(strings[index]) : null, null),
            "inlineStr" or "str" => (Text(text), null),
            "b" => (text is "1" or "true", null),
            "e" => (null, XlsxText.CellError(reference, text)),
            "d" when DateOnly.TryParseExact(text.AsSpan(0, Math.Min(10, text.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => (day, null),
            _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) =>
                (isDate && DayOf(number) is { } date ? (object)date : number, null),
            _ => (Text(text), null),
        };
    }

    private static string? Text(string? text) => VietnameseText.NormaliseOptional(text);

    private bool IsDate(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && parts.DateFormats.Contains(index);

    /// <summary>The day of a serial number; null when no calendar has it. The time of day is left out.</summary>
    private DateOnly? DayOf(double serial)
    {
        var day = Math.Floor(serial);

        return day >= 1 && parts.DayZero.DayNumber + day <= DateOnly.MaxValue.DayNumber ? parts.DayZero.AddDays((int)day) : null;
    }
}
