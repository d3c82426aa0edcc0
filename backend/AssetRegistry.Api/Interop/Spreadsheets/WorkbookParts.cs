using System.Globalization;
using System.IO.Compression;
using System.Xml;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>What is around the cells of a workbook: which part is its first sheet, which cell formats show a day, and from when days are counted.</summary>
internal sealed record WorkbookParts(ZipArchiveEntry Sheet, IReadOnlySet<int> DateFormats, DateOnly DayZero)
{
    /// <summary>Largest of the parts around the cells, in bytes.</summary>
    private const int MaxPartBytes = 16 * 1024 * 1024;

    private const int FirstOwnFormat = 164;

    // Formats that every program knows without a definition (ECMA-376, part 1, clause 18.8.30).
    private static readonly HashSet<int> BuiltInDates = [14, 15, 16, 17, 22];

    /// <exception cref="FeatureFileException">It has no sheet.</exception>
    /// <exception cref="XmlException">A part is no XML.</exception>
    public static async Task<WorkbookParts> ReadAsync(ZipArchive archive, ZipLimits limits)
    {
        string? sheetId = null;
        var dayZero = new DateOnly(1899, 12, 30);
        await ForEachElementAsync(archive, limits, "xl/workbook.xml", xml =>
        {
            if (xml.LocalName is "sheet" && sheetId is null && xml.GetAttribute("state") is null or "visible")
            {
                sheetId = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
            }
            else if (xml.LocalName is "workbookPr" && xml.GetAttribute("date1904") is "1" or "true")
            {
                dayZero = new DateOnly(1904, 1, 1);
            }
        });
        string? target = null;
        await ForEachElementAsync(archive, limits, "xl/_rels/workbook.xml.rels", xml =>
        {
            if (xml.LocalName is "Relationship" && xml.GetAttribute("Id") == sheetId)
            {
                target = xml.GetAttribute("Target");
            }
        });
        var path = target is null ? null : target.StartsWith('/') ? target[1..] : $"xl/{target}";
        var sheet = archive.Entries.FirstOrDefault(entry => entry.FullName.Equals(path, StringComparison.OrdinalIgnoreCase))
            ?? throw new FeatureFileException(XlsxText.NoSheet);

        return new(sheet, await DateFormatsAsync(archive, limits), dayZero);
    }

    private static async Task<IReadOnlySet<int>> DateFormatsAsync(ZipArchive archive, ZipLimits limits)
    {
        var (own, dates, isCellFormats, index) = (new HashSet<int>(), new HashSet<int>(), false, 0);
        await ForEachElementAsync(archive, limits, "xl/styles.xml", xml =>
        {
            switch (xml.LocalName)
            {
                case "numFmt" when Number(xml, "numFmtId") is { } id and >= FirstOwnFormat && ShowsDay(xml.GetAttribute("formatCode") ?? ""):
                    _ = own.Add(id);
                    break;
                case "cellXfs":
                    isCellFormats = true;
                    break;
                case "cellStyles" or "dxfs":
                    isCellFormats = false;
                    break;
                case "xf" when isCellFormats:
                    if (Number(xml, "numFmtId") is { } format && (BuiltInDates.Contains(format) || own.Contains(format)))
                    {
                        _ = dates.Add(index);
                    }

                    index++;
                    break;
            }
        });

        return dates;
    }

    /// <summary>A pattern with day or year in it, outside of quotes and brackets.</summary>
    private static bool ShowsDay(string pattern)
    {
        var (quoted, bracketed) = (false, false);
        foreach (var letter in pattern)
        {
            quoted ^= letter == '"';
            bracketed = letter == '[' || (bracketed && letter != ']');
            if (!quoted && !bracketed && letter is 'd' or 'D' or 'y' or 'Y')
            {
                return true;
            }
        }

        return false;
    }

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static async Task ForEachElementAsync(ZipArchive archive, ZipLimits limits, string part, Action<XmlReader> visit)
    {
        if (archive.Entries.FirstOrDefault(entry => entry.FullName.Equals(part, StringComparison.OrdinalIgnoreCase)) is not { } found)
        {
            return;
        }

        await using var stream = new ByteBudgetStream(limits.OpenEntry(found), MaxPartBytes, XlsxText.Damaged);
        using var xml = XmlReader.Create(stream, CellXml.Settings);
        while (await xml.ReadAsync())
        {
            if (xml.NodeType is XmlNodeType.Element)
            {
                visit(xml);
            }
        }
    }
}
