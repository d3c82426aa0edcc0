using AssetRegistry.Api.Interop.Spreadsheets;

namespace AssetRegistry.Api.Exports;

/// <summary>One column of a list of records.</summary>
/// <param name="Width">In characters.</param>
internal sealed record ExportColumn<T>(LocalizedText Title, SheetFormat Format, double Width, Func<T, SheetCell> Value)
{
    public static ExportColumn<T> OfText(string vietnamese, string english, double width, Func<T, string?> value) =>
        new(new(vietnamese, english), SheetFormat.Text, width, record => SheetCell.Of(value(record)));

    public static ExportColumn<T> OfWords(string vietnamese, string english, double width, Func<T, LocalizedText?> value) =>
        OfText(vietnamese, english, width, record => value(record)?.Current);

    public static ExportColumn<T> OfArea(string vietnamese, string english, Func<T, decimal?> value) =>
        new(new(vietnamese, english), SheetFormat.Area, 13, record => SheetCell.Of(value(record)));

    public static ExportColumn<T> OfWhole(string vietnamese, string english, double width, Func<T, decimal?> value) =>
        new(new(vietnamese, english), SheetFormat.Whole, width, record => SheetCell.Of(value(record)));

    public static ExportColumn<T> OfDate(string vietnamese, string english, Func<T, DateOnly?> value) =>
        new(new(vietnamese, english), SheetFormat.Date, 12, record => SheetCell.Of(value(record)));
}
