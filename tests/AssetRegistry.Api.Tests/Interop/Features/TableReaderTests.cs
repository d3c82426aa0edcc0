using System.IO.Compression;
using System.Text;
using AssetRegistry.Api.Interop.Csv;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Interop.Spreadsheets;

namespace AssetRegistry.Api.Tests.Interop.Features;

/// <summary>What stands in the cells of a table is what is read.</summary>
public sealed class TableReaderTests
{
    // "Trạm y tế".
    private static readonly byte[] Tcvn3 = [.. "Tr"u8, 0xB9, .. "m y t"u8, 0xD5];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[]> Alphabets => new() { { "TCVN3", Tcvn3 }, { "Unicode", "Trạm y tế"u8.ToArray() } };

    [Theory]
    [MemberData(nameof(Alphabets))]
    public async Task A_csv_table_is_read_in_the_alphabet_it_is_written_in(string alphabet, byte[] name)
    {
        byte[] text = [.. "number;name\n"u8, .. Enumerable.Range(1, 20).SelectMany(row => (byte[])[.. Encoding.ASCII.GetBytes($"{row};\""), .. name, .. "\"\n"u8])];

        await using var table = await CsvTableReader.OpenAsync(new MemoryStream(text), Cancellation);
        var records = await table.ReadAsync(Cancellation).ToListAsync(Cancellation);

        Assert.Equal(20, records.Count);
        Assert.All(records, record => Assert.Equal("Trạm y tế", record.Attributes["name"]));
        Assert.Equal(2, records[0].Row);
        Assert.Equal(alphabet is "Unicode", table.Notes.Count == 0);
        Assert.All(table.Notes, note => Assert.Contains(alphabet, note.English, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("number,name\n1,\"a, \"\"b\"\"\nc\"\n", "a, \"b\" c")]
    [InlineData("number\tname\n1\t'=1+1\n", "=1+1")]
    [InlineData("number,name\n1\n", null)]
    public async Task A_csv_cell_is_read_as_it_was_meant(string text, string? name)
    {
        await using var table = await CsvTableReader.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), Cancellation);

        Assert.Equal(name, Assert.Single(await table.ReadAsync(Cancellation).ToListAsync(Cancellation)).Attributes["name"]);
    }

    [Theory]
    [InlineData("0", 45916)]
    [InlineData("1", 44454)]
    public async Task A_workbook_gives_texts_numbers_days_and_truths_and_finds_its_headings_below_a_title(string date1904, int serial)
    {
        var rows = $"""
            <row r="1"><c r="A1" t="str"><v>DANH MỤC</v></c></row>
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><t>area</t></is></c><c t="str"><v>day</v></c><c t="str"><v>open</v></c></row>
            <row r="4"/>
            <row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5" t="str"><v>beside</v></c><c r="C5"><v>1276.2</v></c><c r="D5" s="1"><v>{serial}.75</v></c><c r="E5" t="b"><v>1</v></c></row>
            """;
        var strings = """<si><t>number</t></si><si><r><t>LC-</t></r><r><t xml:space="preserve">0001 </t></r><rPh><t>hint</t></rPh></si>""";

        await using var table = await XlsxTableReader.OpenAsync(Workbook(rows, strings, date1904), cancellationToken: Cancellation);
        var record = Assert.Single(await table.ReadAsync(Cancellation).ToListAsync(Cancellation));

        Assert.Equal(["number", "area", "day", "open"], table.Fields.Select(field => field.Name));
        Assert.Equal(["LC-0001", 1276.2, new DateOnly(2025, 9, 16), true], table.Fields.Select(field => record.Attributes[field.Name]));
        Assert.Equal(5, record.Row);
    }

    private static MemoryStream Workbook(string rows, string strings, string date1904)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("xl/workbook.xml", $"""
                <workbook xmlns="{main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="{date1904}"/>
                <sheets><sheet name="a" state="hidden" r:id="rId9"/><sheet name="b" r:id="rId1"/></sheets></workbook>
                """);
            Add("xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet7.xml"/></Relationships>""");
            Add("xl/styles.xml", """
                <styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>
                """);
            Add("xl/sharedStrings.xml", $"<sst>{strings}</sst>");
            Add("xl/worksheets/sheet7.xml", $"""<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>""");

            void Add(string name, string content)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes;
    }
}
