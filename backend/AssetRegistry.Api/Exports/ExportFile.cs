using AssetRegistry.Api.Interop.Spreadsheets;

namespace AssetRegistry.Api.Exports;

/// <summary>
/// A file sent as a download. It is written to a temporary file first: what fails half-way fails with a sentence instead of a broken
/// download, and the memory it takes does not grow with its records. The file vanishes when it has been sent.
/// </summary>
internal static class ExportFile
{
    public static Task<IResult> SendAsync<T>(
        string name, LocalizedText title, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> records, CancellationToken cancellationToken) =>
        SendAsync(name, title, columns, records.ToAsyncEnumerable(), cancellationToken);

    public static Task<IResult> SendAsync<T>(
        string name, LocalizedText title, IReadOnlyList<ExportColumn<T>> columns, IAsyncEnumerable<T> records, CancellationToken cancellationToken) =>
        SendAsync(name, ExportSheets.Of(title, columns), ExportSheets.Rows(records, columns, cancellationToken), cancellationToken);

    public static Task<IResult> SendAsync(string name, Sheet sheet, IAsyncEnumerable<SheetRow> rows, CancellationToken cancellationToken) =>
        SendAsync($"{name}.xlsx", XlsxWriter.ContentType, file => XlsxWriter.WriteAsync(file, sheet, rows, cancellationToken));

    /// <param name="name">Of the download, with its ending.</param>
    /// <param name="write">Writes the file; it is left open.</param>
    public static async Task<IResult> SendAsync(string name, string contentType, Func<Stream, Task> write)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"assetregistry-{Path.GetRandomFileName()}"),
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        try
        {
            await write(file);
            file.Position = 0;

            return Results.File(file, contentType, name);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
