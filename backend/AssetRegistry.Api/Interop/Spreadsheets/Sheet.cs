namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>A sheet but for its rows: A4 landscape, the head frozen on the screen and repeated on every page.</summary>
/// <param name="Name">On its tab.</param>
/// <param name="Above">Lines above the head: whose paper it is, the nation's heading, the title.</param>
/// <param name="Below">Lines below the rows: place, date and who signs.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<SheetLine> Above, IReadOnlyList<SheetLine> Below)
{
    /// <summary>Characters that stay legible beside each other on a landscape page.</summary>
    private const double PageWidth = 190;

    /// <summary>Rows of the head: two when columns are grouped.</summary>
    internal int HeadRows => Columns.Any(column => column.Group is not null) ? 2 : 1;

    /// <summary>Pages beside each other that the columns need in print.</summary>
    internal int PagesAcross => (int)Math.Ceiling(Columns.Sum(column => column.Width) / PageWidth);

    /// <summary>Columns that say which row it is: repeated on every page when there are several beside each other.</summary>
    internal int RowTitles => PagesAcross == 1 ? 0 : Math.Min(2, Columns.TakeWhile(column => column.Group is null).Count());

    /// <summary>Columns of the first page, over which the lines above and below the table run.</summary>
    internal int FirstPageColumns
    {
        get
        {
            var (width, count) = (0.0, 0);
            while (count < Columns.Count && (width += Columns[count].Width) <= PageWidth)
            {
                count++;
            }

            return Math.Max(count, Math.Min(2, Columns.Count));
        }
    }
}

/// <summary>A line across the sheet: over its whole width, or one text over each half.</summary>
/// <param name="Right">Null: <paramref name="Left"/> takes the whole width.</param>
public sealed record SheetLine(string Left, string? Right = null, SheetLineStyle Style = SheetLineStyle.Plain);

/// <summary>How a line across the sheet is set; always centred.</summary>
public enum SheetLineStyle
{
    Plain,
    Bold,
    Italic,
    Title,
}

/// <summary>One row of values, in the order of the columns.</summary>
/// <param name="IsTotal">Set in bold.</param>
public sealed record SheetRow(IReadOnlyList<SheetCell> Cells, bool IsTotal = false);
