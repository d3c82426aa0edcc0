using System.Runtime.CompilerServices;
using AssetRegistry.Api.Interop.Spreadsheets;

namespace AssetRegistry.Api.Exports;

/// <summary>A list as a sheet: its title, its columns, one row a record.</summary>
internal static class ExportSheets
{
    public static Sheet Of<T>(LocalizedText title, IReadOnlyList<ExportColumn<T>> columns) => new(
        title.Current,
        [.. columns.Select(column => new SheetColumn(column.Title.Current, column.Format, column.Width))],
        [new SheetLine(title.Current, Style: SheetLineStyle.Title)],
        []);

    public static async IAsyncEnumerable<SheetRow> Rows<T>(
        IAsyncEnumerable<T> records, IReadOnlyList<ExportColumn<T>> columns, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            yield return new SheetRow([.. columns.Select(column => column.Value(record))]);
        }
    }
}
