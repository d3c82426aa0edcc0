using AssetRegistry.Api.Interop.Spreadsheets;

namespace AssetRegistry.Api.Exports;

/// <summary>
/// A workbook sent as a download. It is written to a temporary file first: what fails half-way fails with a sentence instead of a broken
/// download, and the memory it takes does not grow with its rows. The file vanishes when it has been sent.
/// </summary>
internal static class ExportFile
{
    public static Task<IResult> SendAsync<T>(
        string name, LocalizedText title, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> records, CancellationToken cancellationToken) =>
        SendAsync(name, title, columns, records.ToAsyncEnumerable(), cancellationToken);

    public static Task<IResult> SendAsync<T>(
        string name, LocalizedText title, IReadOnlyList<ExportColumn<T>> columns, IAsyncEnumerable<T> records, CancellationToken cancellationToken) =>
        SendAsync(name, ExportSheets.Of(title, columns), ExportSheets.Rows(records, columns, cancellationToken), cancellationToken);

    public static async Task<IResult> SendAsync(string name, Sheet sheet, IAsyncEnumerable<SheetRow> rows, CancellationToken cancellationToken)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"assetregistry-{Path.GetRandomFileName()}.xlsx"),
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        try
        {
            await XlsxWriter.WriteAsync(file, sheet, rows, cancellationToken);
            file.Position = 0;

            return Results.File(file, XlsxWriter.ContentType, $"{name}.xlsx");
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
