using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Xml;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>
/// The first visible sheet of a workbook as a table: its first row with two cells or more has the headings, every row below is a record. Values are
/// text, numbers, days and truth values; of formulas the result that was saved.
/// </summary>
public sealed class XlsxTableReader : FeatureFile
{
    /// <summary>Largest row in bytes of XML.</summary>
    private const int MaxRowBytes = 4 * 1024 * 1024;

    private const int MaxColumns = 1_000;

    private readonly ZipArchive _archive;
    private readonly ByteBudgetStream _stream;
    private readonly SharedStrings _strings;
    private readonly SheetXmlReader _sheet;
    private readonly Dictionary<int, string> _headings;

    private XlsxTableReader(ZipArchive archive, ByteBudgetStream stream, SharedStrings strings, SheetXmlReader sheet, Dictionary<int, string> headings)
    {
        (_archive, _stream, _strings, _sheet, _headings) = (archive, stream, strings, sheet, headings);
        Fields = [.. headings.OrderBy(heading => heading.Key).Select(heading => new FeatureField(heading.Value, FeatureFieldType.Text))];
    }

    public override IReadOnlyList<FeatureField> Fields { get; }

    public override int? Srid => null;

    public override bool IsTable => true;

    /// <param name="stream">The file, seekable; it is left open.</param>
    /// <param name="limits">What it may hold; <see cref="ZipLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="FeatureFileException">It is no workbook with a table.</exception>
    public static async Task<XlsxTableReader> OpenAsync(Stream stream, ZipLimits? limits = null, CancellationToken cancellationToken = default)
    {
        limits ??= ZipLimits.Default;
        var archive = limits.Open(stream);
        var strings = new SharedStrings();
        ByteBudgetStream? content = null;
        try
        {
            var parts = await WorkbookParts.ReadAsync(archive, limits);
            await LoadAsync(strings, archive, limits);
            content = new ByteBudgetStream(limits.OpenEntry(parts.Sheet), MaxRowBytes, XlsxText.RowTooLarge);
            var sheet = new SheetXmlReader(content, strings, parts);

            return new(archive, content, strings, sheet, await HeadingsAsync(sheet, cancellationToken));
        }
        catch (Exception e)
        {
            await strings.DisposeAsync();
            archive.Dispose();
            if (e is XmlException or InvalidDataException)
            {
                throw new FeatureFileException(XlsxText.Damaged, e);
            }

            throw;
        }
    }

    public override async IAsyncEnumerable<FileFeature> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var index = 0; await NextAsync(_sheet, cancellationToken) is { } row;)
        {
            if (row.Cells.Values.Any(cell => cell is not null) || row.Problem is not null)
            {
                var attributes = _headings.ToDictionary(heading => heading.Value, heading => row.Cells.GetValueOrDefault(heading.Key));
                yield return new(index++, null, attributes, row.Problem, row.Number);
            }
        }
    }

    public override async ValueTask DisposeAsync()
    {
        _sheet.Dispose();
        await _stream.DisposeAsync();
        await _strings.DisposeAsync();
        _archive.Dispose();
    }

    private static async Task LoadAsync(SharedStrings strings, ZipArchive archive, ZipLimits limits)
    {
        if (archive.Entries.FirstOrDefault(entry => entry.FullName.Equals("xl/sharedStrings.xml", StringComparison.OrdinalIgnoreCase)) is { } texts)
        {
            await using var stream = new ByteBudgetStream(limits.OpenEntry(texts), MaxRowBytes, XlsxText.RowTooLarge);
            using var xml = XmlReader.Create(stream, CellXml.Settings);
            await strings.LoadAsync(xml, stream);
        }
    }

    private static async Task<Dictionary<int, string>> HeadingsAsync(SheetXmlReader sheet, CancellationToken cancellationToken)
    {
        while (await NextAsync(sheet, cancellationToken) is { } row)
        {
            var headings = row.Cells.Where(cell => cell.Value is not null)
                .ToDictionary(cell => cell.Key, cell => VietnameseText.Normalise(Convert.ToString(cell.Value, CultureInfo.InvariantCulture) ?? ""));
            if (headings.Count > MaxColumns)
            {
                throw new FeatureFileException(TableText.TooManyColumns(headings.Count, MaxColumns));
            }

            // A title stands alone in its row.
            if (headings.Count > 1)
            {
                return headings.Values.GroupBy(heading => heading).FirstOrDefault(same => same.Count() > 1) is { } twice
                    ? throw new FeatureFileException(TableText.HeadingTwice(twice.Key))
                    : headings;
            }
        }

        throw new FeatureFileException(XlsxText.NoHeadings);
    }

    private static async Task<SheetRowValues?> NextAsync(SheetXmlReader sheet, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();

            return await sheet.NextAsync();
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            throw new FeatureFileException(XlsxText.Damaged, e);
        }
    }
}
