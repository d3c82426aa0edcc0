using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>The XML of one sheet, from top to bottom.</summary>
internal sealed class SheetXmlWriter(Stream output, Sheet sheet) : IDisposable
{
    /// <summary>Height of a line of the head, in points.</summary>
    private const double HeadHeight = 15;

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly OpenXmlWriter _writer = OpenXmlWriter.Create(output);
    private readonly List<string> _merged = [];
    private uint _row;

    private int Width => sheet.Columns.Count;

    public void Begin()
    {
        _writer.WriteStartDocument();
        _writer.WriteStartElement(new Worksheet());
        _writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        var frozen = (uint)(sheet.Above.Count + sheet.HeadRows);
        _writer.WriteElement(new SheetViews(new SheetView(new Pane
        {
            VerticalSplit = frozen,
            TopLeftCell = $"A{frozen + 1}",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        })
        { WorkbookViewId = 0 }));
        _writer.WriteElement(new Columns(sheet.Columns.Select((column, index) => new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = column.Width,
            CustomWidth = true,
        })));
        _writer.WriteStartElement(new SheetData());
        foreach (var line in sheet.Above)
        {
            Write(line);
        }

        WriteHead();
    }

    public void Write(SheetRow row)
    {
        StartRow();
        for (var column = 0; column < row.Cells.Count; column++)
        {
            Write(row.Cells[column], sheet.Columns[column].Format, row.IsTotal);
        }

        _writer.WriteEndElement();
    }

    public void End()
    {
        foreach (var line in sheet.Below)
        {
            Write(line);
        }

        _writer.WriteEndElement();
        if (_merged.Count > 0)
        {
            _writer.WriteElement(new MergeCells(_merged.Select(range => new MergeCell { Reference = range })));
        }

        _writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });

        // Paper 9 is A4. As many pages wide as stay legible, as many high as there are rows for.
        _writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = (uint)sheet.PagesAcross, FitToHeight = 0 });
        _writer.WriteElement(new HeaderFooter(new OddFooter("&P/&N")));
        _writer.WriteEndElement();
    }

    public void Dispose() => _writer.Dispose();

    private void WriteHead()
    {
        WriteHeadRow(index => sheet.Columns[index].Group is not { } group ? sheet.Columns[index].Title : IsContinued(index) ? "" : group);
        if (sheet.HeadRows > 1)
        {
            WriteHeadRow(index => sheet.Columns[index].Group is null ? "" : sheet.Columns[index].Title);
            MergeHead();
        }
    }

    private void WriteHeadRow(Func<int, string> text)
    {
        _writer.WriteStartElement(new Row { RowIndex = ++_row, Height = HeadHeight * HeadLines(), CustomHeight = true });
        for (var index = 0; index < Width; index++)
        {
            WriteText(text(index), SheetStyles.Head);
        }

        _writer.WriteEndElement();
    }

    /// <summary>Lines that the longest title needs in its column. Programs do not make room for wrapped text in merged cells by themselves.</summary>
    private int HeadLines() => sheet.Columns.Max(column =>
    {
        var lines = WrappedLines(column.Title, Math.Max(1, (int)column.Width - 1));

        return column.Group is null ? (lines + sheet.HeadRows - 1) / sheet.HeadRows : lines;
    });

    // A line is broken between words: what is left of one is not filled by half a word.
    private static int WrappedLines(string text, int width)
    {
        var (lines, used) = (1, 0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var needed = used == 0 ? word.Length : used + 1 + word.Length;
            if (used > 0 && needed > width)
            {
                (lines, needed) = (lines + 1, word.Length);
            }

            lines += (needed - 1) / width;
            used = ((needed - 1) % width) + 1;
        }

        return lines;
    }

    /// <summary>Whether the column's group began further left.</summary>
    private bool IsContinued(int index) => index > 0 && sheet.Columns[index].Group is { } group && sheet.Columns[index - 1].Group == group;

    /// <summary>A group stands over its columns; a column without one takes both rows.</summary>
    private void MergeHead()
    {
        for (var first = 0; first < Width;)
        {
            var last = first;
            while (last + 1 < Width && IsContinued(last + 1))
            {
                last++;
            }

            if (sheet.Columns[first].Group is null)
            {
                Merge(first, _row - 1, first, _row);
            }
            else if (last > first)
            {
                Merge(first, _row - 1, last, _row - 1);
            }

            first = last + 1;
        }
    }

    private void Write(SheetLine line)
    {
        var style = SheetStyles.Line(line.Style);
        StartRow();
        WriteText(line.Left, style);
        var width = sheet.FirstPageColumns;
        if (line.Right is { } right && width > 1)
        {
            var half = width / 2;
            for (var column = 1; column < half; column++)
            {
                WriteText("", style);
            }

            WriteText(right, style);
            Merge(0, _row, half - 1, _row);
            Merge(half, _row, width - 1, _row);
        }
        else
        {
            Merge(0, _row, width - 1, _row);
        }

        _writer.WriteEndElement();
    }

    private void Write(SheetCell cell, SheetFormat format, bool isTotal)
    {
        if (cell.Text is { } text)
        {
            WriteText(text, SheetText.LooksLikeFormula(text) ? SheetStyles.QuotedText(isTotal) : SheetStyles.Cell(SheetFormat.Text, isTotal));
            return;
        }

        var number = cell.Number ?? (cell.Date is { } date ? date.DayNumber - DayZero.DayNumber : null);
        var written = new Cell { StyleIndex = SheetStyles.Cell(format, isTotal) };
        if (number is { } value)
        {
            written.CellValue = new CellValue(value.ToString(CultureInfo.InvariantCulture));
        }

        _writer.WriteElement(written);
    }

    private void WriteText(string text, uint style)
    {
        var cell = new Cell { StyleIndex = style };
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(SheetText.Escape(text)) { Space = SpaceProcessingModeValues.Preserve });
        }

        _writer.WriteElement(cell);
    }

    private void StartRow() => _writer.WriteStartElement(new Row { RowIndex = ++_row });

    private void Merge(int firstColumn, uint firstRow, int lastColumn, uint lastRow)
    {
        if (firstColumn != lastColumn || firstRow != lastRow)
        {
            _merged.Add($"{Letters(firstColumn)}{firstRow}:{Letters(lastColumn)}{lastRow}");
        }
    }

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
