using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AssetRegistry.Api.Interop.Minutes;

/// <summary>A column of a table.</summary>
/// <param name="Width">In twentieths of a point.</param>
internal sealed record Column(string Title, int Width, JustificationValues Side)
{
    public static Column Words(string title, int width) => new(title, width, JustificationValues.Left);

    public static Column Number(string title, int width) => new(title, width, JustificationValues.Right);

    public static Column Middle(string title, int width) => new(title, width, JustificationValues.Center);
}

/// <summary>Paragraphs and tables of official documents.</summary>
internal static class Blocks
{
    private const string FirstLine = "567";

    /// <summary>A paragraph of running text: first line indented, both margins straight. A bold one is a heading and stays with what follows.</summary>
    public static Paragraph Text(string text, bool bold = false, bool italic = false) => Of(
        [Run(text, bold, italic)],
        new ParagraphProperties(
            new KeepNext { Val = bold }, new SpacingBetweenLines { Before = "60", After = "60" }, new Indentation { FirstLine = FirstLine },
            new Justification { Val = JustificationValues.Both }));

    public static Paragraph Centered(string text, bool bold = false, bool italic = false, int size = 28, int before = 0, int after = 0) => Of(
        [Run(text, bold, italic, size)],
        new ParagraphProperties(
            new SpacingBetweenLines { Before = $"{before}", After = $"{after}" }, new Justification { Val = JustificationValues.Center }));

    public static Paragraph Aligned(JustificationValues side, string text, bool bold = false, bool italic = false, int size = 28) => Of(
        [Run(text, bold, italic, size)], new ParagraphProperties(new Justification { Val = side }));

    public static Paragraph Of(IEnumerable<OpenXmlElement> runs, ParagraphProperties properties)
    {
        var paragraph = new Paragraph(properties);
        paragraph.Append(runs);

        return paragraph;
    }

    public static Run Run(string text, bool bold = false, bool italic = false, int size = 28)
    {
        // The order of the schema: Word refuses a file whose run has them otherwise.
        var properties = new RunProperties();
        if (bold)
        {
            properties.Append(new Bold());
        }

        if (italic)
        {
            properties.Append(new Italic());
        }

        properties.Append(new FontSize { Val = $"{size}" });

        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>A short line under a text, as the decree draws it.</summary>
    public static Paragraph Rule(int indent) => new(new ParagraphProperties(
        new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1 }),
        new SpacingBetweenLines { Before = "20", After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact },
        new Indentation { Left = $"{indent}", Right = $"{indent}" }));

    /// <summary>Columns side by side without lines.</summary>
    public static Table Columns(params (int Width, IReadOnlyList<OpenXmlElement> Content)[] columns)
    {
        var table = Framed(BorderValues.None, [.. columns.Select(column => column.Width)]);
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        row.Append(columns.Select(column => Cell(column.Width, column.Content)));
        table.Append(row);

        return table;
    }

    /// <summary>A table with lines whose first row is repeated on every page.</summary>
    public static Table Grid(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = Framed(BorderValues.Single, [.. columns.Select(column => column.Width)]);
        table.Append(Row(columns.Select(column => (column.Width, Centered(column.Title, bold: true, size: 24))), isHead: true));
        foreach (var row in rows)
        {
            table.Append(Row(columns.Zip(row, (column, text) => (column.Width, Aligned(column.Side, text, size: 24))), isHead: false));
        }

        return table;
    }

    private static TableRow Row(IEnumerable<(int Width, Paragraph Content)> cells, bool isHead)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        row.Append(cells.Select(cell => Cell(cell.Width, [cell.Content])));

        return row;
    }

    private static TableCell Cell(int width, IReadOnlyList<OpenXmlElement> content)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }));
        cell.Append(content);

        return cell;
    }

    private static Table Framed(BorderValues line, IReadOnlyList<int> widths) => new(
        new TableProperties(
            new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
            new TableBorders(
                new TopBorder { Val = line, Size = 4 }, new LeftBorder { Val = line, Size = 4 }, new BottomBorder { Val = line, Size = 4 },
                new RightBorder { Val = line, Size = 4 }, new InsideHorizontalBorder { Val = line, Size = 4 }, new InsideVerticalBorder { Val = line, Size = 4 }),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TopMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })),
        new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
}
