namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>How a column's values are written and shown.</summary>
public enum SheetFormat
{
    Text,

    /// <summary>1.958: counts, days and đồng, which have no fractions.</summary>
    Whole,

    /// <summary>1.276,20.</summary>
    Area,

    /// <summary>31,00 %: a fraction shown as hundredths.</summary>
    Percent,

    /// <summary>16/09/2025.</summary>
    Date,

    /// <summary>103,4512345: degrees or metres, exact to less than a centimetre on the ground.</summary>
    Coordinate,
}

/// <summary>One column of a sheet.</summary>
/// <param name="Title">Head of the column.</param>
/// <param name="Width">In characters.</param>
/// <param name="Group">Neighbours with the same group share a cell above their titles; null: the title fills both rows.</param>
public sealed record SheetColumn(string Title, SheetFormat Format, double Width, string? Group = null);
