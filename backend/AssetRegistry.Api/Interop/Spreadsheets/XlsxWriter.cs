using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>
/// Writes a workbook of one sheet while its rows come in. The memory it takes does not grow with them: the package's fixed parts are made by
/// the SDK, which keeps a package in memory, and the sheet is written straight into the archive.
/// </summary>
public static class XlsxWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string SheetFolder = "xl/worksheets/";
    private const string SheetId = "rId1";

    /// <param name="output">Need not be seekable.</param>
    /// <param name="sheet">What is around the rows.</param>
    /// <param name="rows">Read once, in order.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task WriteAsync(Stream output, Sheet sheet, IAsyncEnumerable<SheetRow> rows, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        using var skeleton = new ZipArchive(Skeleton(sheet), ZipArchiveMode.Read);
        foreach (var part in skeleton.Entries.Where(part => !IsSheet(part)))
        {
            await using var from = part.Open();
            await using var to = archive.CreateEntry(part.FullName).Open();
            await from.CopyToAsync(to, cancellationToken);
        }

        await using var content = archive.CreateEntry(skeleton.Entries.Single(IsSheet).FullName).Open();
        using var writer = new SheetXmlWriter(content, sheet);
        writer.Begin();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            writer.Write(row);
        }

        writer.End();
    }

    private static bool IsSheet(ZipArchiveEntry part) => part.FullName.StartsWith(SheetFolder, StringComparison.Ordinal);

    /// <summary>The package with an empty sheet.</summary>
    private static MemoryStream Skeleton(Sheet sheet)
    {
        var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Create();
            workbook.AddNewPart<WorksheetPart>(SheetId).Worksheet = new Worksheet(new SheetData());
            var head = sheet.Above.Count + 1;
            var name = TabName(sheet.Name);
            workbook.Workbook = new Workbook(
                new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = SheetId, SheetId = 1, Name = name }),
                new DefinedNames(new DefinedName(PrintTitles($"'{name.Replace("'", "''", StringComparison.Ordinal)}'", head, sheet))
                {
                    Name = "_xlnm.Print_Titles",
                    LocalSheetId = 0,
                }));
        }

        package.Position = 0;

        return package;
    }

    /// <summary>What is repeated on every page: the head, and the columns that say which row it is where a row runs over several pages.</summary>
    private static string PrintTitles(string tab, int head, Sheet sheet)
    {
        var rows = $"{tab}!${head}:${head + sheet.HeadRows - 1}";

        return sheet.RowTitles == 0 ? rows : $"{tab}!$A:${(char)('A' + sheet.RowTitles - 1)},{rows}";
    }

    /// <summary>A tab takes 31 characters and not all of them.</summary>
    private static string TabName(string name)
    {
        var allowed = string.Concat(name.Select(letter => letter is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? ' ' : letter)).Trim('\'', ' ');

        return allowed.Length <= 31 ? allowed : allowed[..31];
    }
}
