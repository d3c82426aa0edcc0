using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using AssetRegistry.Api.Tests.Support;
using Microsoft.Data.Sqlite;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>Files made to harm, and files that are none: each is refused with a sentence, and nothing is stored.</summary>
public sealed class HostileImportTests(EmptyRegistry registry) : IClassFixture<EmptyRegistry>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a.csv", "", "The file is empty")]
    [InlineData("a.csv", "a\0b", "The format of the file is not known")]
    [InlineData("a.csv", "\n\n", "no line of headings")]
    [InlineData("a.csv", "number,number\n1,2\n", "Two columns are called \"number\"")]
    [InlineData("a.csv", "name,address\nA,B\n", "No column holds the facility numbers")]
    [InlineData("a.csv", "number\n", "The file has no rows")]
    [InlineData("a.xls", "\u00D0\u00CF\u0011\u00E0", "workbook of the old kind")]
    [InlineData("a.kml", "<!DOCTYPE kml [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><kml><Placemark><name>&b;</name></Placemark></kml>", "no valid KML")]
    [InlineData("a.kml", "<!DOCTYPE kml SYSTEM \"file:///etc/passwd\"><kml/>", "no valid KML")]
    [InlineData("a.geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"number":"A"},"geometry":{"type":"Point","coordinates":[NaN,22]}}]}""", "NaN and Infinity")]
    [InlineData("a.geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"number":"A"},"geometry":{"type":"Polygon","coordinates":[[[103,22],[103.1,22],[103.1,22.1],[103,22]]]}}]}""", "no single point")]
    [InlineData("a.geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"number":"A","land_m2":1e300},"geometry":{"type":"Point","coordinates":[103,22]}}]}""", "cannot be read as a number")]
    [InlineData("a.geojson", """{"type":"FeatureCollection","features":[""", "ends too early")]
    public Task Text_is_refused(string name, string content, string because) =>
        IsRefusedAsync(name, name.EndsWith(".xls", StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(content) : Encoding.UTF8.GetBytes(content), because);

    [Fact]
    public Task A_line_without_an_end_is_refused() =>
        IsRefusedAsync("a.csv", Encoding.UTF8.GetBytes("number,name\n" + new string('x', 6 * 1024 * 1024)), "longer than 4 MB");

    [Fact]
    public Task Folders_nested_without_an_end_are_refused() =>
        IsRefusedAsync("a.kml", Encoding.UTF8.GetBytes("<kml>" + string.Concat(Enumerable.Repeat("<Folder>", 100_000))), "nested too deeply");

    [Fact]
    public Task Geometry_nested_without_an_end_is_refused() =>
        IsRefusedAsync("a.kml", Encoding.UTF8.GetBytes("<kml><Placemark>" + string.Concat(Enumerable.Repeat("<MultiGeometry>", 100_000))), "nested too deeply");

    [Fact]
    public Task A_placemark_without_an_end_is_refused() =>
        IsRefusedAsync("a.kml", Encoding.UTF8.GetBytes("<kml><Placemark><name>" + new string('x', 40 * 1024 * 1024)), "too large");

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/workbook.xml")]
    public async Task A_bomb_in_a_workbook_is_refused_before_it_is_unpacked(string part) =>
        await IsRefusedAsync("a.xlsx", Workbook("", (part, new byte[64 * 1024 * 1024])), "too large when unpacked");

    [Fact]
    public Task Entities_in_a_workbook_are_refused() => IsRefusedAsync(
        "a.xlsx",
        Workbook("", ("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes("<!DOCTYPE w [<!ENTITY a \"aaaa\">]>" + SheetOf("<row><c t=\"str\"><v>&a;</v></c></row>")))),
        "XML entities");

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>", "no cell \"ZZZZ1\"")]
    [InlineData("", "no headings")]
    [InlineData("<row><c t=\"str\"><v>number</v></c><c t=\"str\"><v>number</v></c></row>", "Two columns are called \"number\"")]
    [InlineData("<row><c t=\"str\"><v>number</v></c><c t=\"str\"><v>name</v></c></row><row r=\"7\"><c r=\"A7\" t=\"e\"><v>#REF!</v></c></row>", "Cell A7 holds the Excel error #REF!")]
    public Task A_wrong_sheet_is_refused(string rows, string because) => IsRefusedAsync("a.xlsx", Workbook(rows), because);

    [Fact]
    public async Task A_file_that_declares_ten_gigabytes_is_refused_for_what_it_says()
    {
        var workbook = Workbook("<row><c t=\"str\"><v>number</v></c><c t=\"str\"><v>name</v></c></row>");
        // The directory at the end of an archive says how large a file will be when unpacked: 4 bytes, 24 behind the beginning of its entry.
        for (var at = 0; (at = workbook.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is >= 0 and var found ? at + found : -1) >= 0; at++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(workbook.AsSpan(at + 24), 0xFFFFFFF0);
        }

        await IsRefusedAsync("a.xlsx", workbook, "too large when unpacked");
    }

    [Fact]
    public async Task A_workbook_with_damaged_compression_is_refused()
    {
        var workbook = Workbook(string.Concat(Enumerable.Range(1, 2_000).Select(row => $"<row r=\"{row}\"><c t=\"str\"><v>a{row * 7919}</v></c><c t=\"str\"><v>b</v></c></row>")));
        workbook.AsSpan(workbook.Length / 2, 64).Fill(0xFF);

        await IsRefusedAsync("a.xlsx", workbook, "");
    }

    [Fact]
    public Task Names_that_lead_elsewhere_lead_nowhere() =>
        IsRefusedAsync("a.zip", Zip(("../../etc/a.shp", new byte[100]), ("../../etc/a.dbf", new byte[40])), "dBASE");

    [Fact]
    public Task An_archive_of_something_else_is_refused() => IsRefusedAsync("a.zip", Zip(("word/document.xml", [])), ".shp");

    [Theory]
    [InlineData("010200000000FFFFFF7F")]
    [InlineData("01030000FFFFFF7F")]
    [InlineData("0107000000FFFFFFFF")]
    [InlineData("0199000000")]
    [InlineData("01")]
    public async Task Geometry_that_declares_more_than_it_holds_is_refused(string binary) =>
        await IsRefusedAsync("a.gpkg", await GeoPackageAsync(Convert.FromHexString(binary)), "no GeoPackage geometry");

    [Fact]
    public async Task Collections_nested_without_an_end_are_refused() => await IsRefusedAsync(
        "a.gpkg", await GeoPackageAsync(Convert.FromHexString(string.Concat(Enumerable.Repeat("010700000001000000", 100_000)))), "no GeoPackage geometry");

    private async Task IsRefusedAsync(string name, byte[] content, string because)
    {
        using var file = FacilityFile.OfBytes(name, content);

        var import = await CommandLine.RunAsync("en", ["import", "facilities", file.Path, "--database", registry.Database]);

        import.AssertRefused(because);
        Assert.Equal(0, await registry.EventsAsync());
    }

    private static byte[] Workbook(string rows, params (string Name, byte[] Content)[] instead)
    {
        (string Name, byte[] Content)[] parts =
        [
            ("xl/workbook.xml", Encoding.UTF8.GetBytes("""
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>
                """)),
            ("xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"""u8.ToArray()),
            ("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes(SheetOf(rows))),
        ];

        return Zip([.. parts.Where(part => instead.All(other => other.Name != part.Name)), .. instead]);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A GeoPackage of one record with this well-known binary.</summary>
    private static async Task<byte[]> GeoPackageAsync(byte[] binary)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a.gpkg");
        await using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = """
                create table gpkg_spatial_ref_sys (srs_name text, srs_id integer primary key, organization text, organization_coordsys_id integer, definition text, description text);
                create table gpkg_contents (table_name text, data_type text, srs_id integer);
                create table gpkg_geometry_columns (table_name text, column_name text, geometry_type_name text, srs_id integer, z integer, m integer);
                create table facilities (fid integer primary key, geom blob, number text);
                insert into gpkg_spatial_ref_sys values ('WGS 84', 4326, 'EPSG', 4326, '', null);
                insert into gpkg_contents values ('facilities', 'features', 4326);
                insert into gpkg_geometry_columns values ('facilities', 'geom', 'GEOMETRY', 4326, 0, 0);
                insert into facilities values (1, $blob, 'A');
                """;
            _ = command.Parameters.AddWithValue("$blob", (byte[])[.. "GP"u8, 0, 1, 0xE6, 0x10, 0, 0, .. binary]);
            _ = await command.ExecuteNonQueryAsync(Cancellation);
        }

        return await File.ReadAllBytesAsync(path, Cancellation);
    }

    private static string SheetOf(string rows) =>
        $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>""";
}
