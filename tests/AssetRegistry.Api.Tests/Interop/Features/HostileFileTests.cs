using System.IO.Compression;
using System.Text;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Interop.GeoPackage;
using AssetRegistry.Api.Interop.Kml;
using AssetRegistry.Api.Interop.Shapefile;

namespace AssetRegistry.Api.Tests.Interop.Features;

/// <summary>Files made to harm, or broken on the way, are refused with a sentence.</summary>
public sealed class HostileFileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_no_archive_is_no_shapefile() => await RefusedAsync("This is text, no archive."u8.ToArray(), ".zip");

    [Fact]
    public async Task An_archive_without_a_table_is_refused() => await RefusedAsync(Zip(("a.shp", new byte[100])), ".dbf");

    [Fact]
    public async Task An_archive_of_two_layers_names_them()
    {
        var refused = await RefusedAsync(Zip(("a.shp", []), ("b.shp", []), ("a.dbf", []), ("b.dbf", [])), "a.shp");

        Assert.Contains("b.shp", refused.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_is_refused_before_it_is_unpacked() =>
        await RefusedAsync(Zip(("a.shp", new byte[64 * 1024 * 1024]), ("a.dbf", [])), "a.shp");

    [Fact]
    public async Task A_thousand_and_one_files_are_too_many() =>
        await RefusedAsync(Zip([.. Enumerable.Range(0, 1_001).Select(i => ($"{i}.txt", Array.Empty<byte>()))]), "1000");

    [Theory]
    [InlineData("../../etc/cron.d/a")]
    [InlineData("/etc/a")]
    [InlineData("..\\a")]
    public async Task Names_that_lead_elsewhere_lead_nowhere(string name) => await RefusedAsync(Zip(($"{name}.shp", new byte[100]), ($"{name}.dbf", new byte[40])), "dBASE");

    [Fact]
    public async Task A_table_that_declares_more_rows_than_it_has_ends_in_a_sentence()
    {
        var table = new byte[32 + 32 + 1 + 10];
        (table[0], table[8], table[10]) = (3, 65, 5);
        table[4] = 200;
        table[32] = (byte)'a';
        table[32 + 11] = (byte)'C';
        table[32 + 16] = 4;
        table[64] = 0x0D;

        await RefusedAsync(Zip(("a.shp", new byte[100]), ("a.dbf", table)), ".dbf");
    }

    [Theory]
    [InlineData("<!DOCTYPE kml [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><kml><Placemark><name>&b;</name></Placemark></kml>")]
    [InlineData("<!DOCTYPE kml SYSTEM \"file:///etc/passwd\"><kml/>")]
    [InlineData("<kml><Placemark><name>a</kml>")]
    [InlineData("not xml")]
    public async Task Kml_with_entities_or_without_sense_is_refused(string text)
    {
        await using var kml = KmlReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), isArchive: false);

        var refused = await Assert.ThrowsAsync<FeatureFileException>(async () => await kml.ReadAsync(Cancellation).ToListAsync(Cancellation));

        Assert.Contains("no valid KML", refused.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_bad_placemark_spoils_no_other()
    {
        const string text = "<kml><Placemark><Point><coordinates>103,22,1500</coordinates></Point></Placemark>" +
            "<Placemark><name>x</name><Point><coordinates>here</coordinates></Point></Placemark></kml>";
        await using var kml = KmlReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), isArchive: false);

        var records = await kml.ReadAsync(Cancellation).ToListAsync(Cancellation);

        Assert.Equal(103, records[0].Geometry!.Coordinate.X);
        Assert.Null(records[1].Geometry);
        Assert.Contains("longitude,latitude", records[1].Problem!.Value.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no database")]
    [InlineData("")]
    public async Task What_is_no_geopackage_is_refused(string content)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.gpkg");
        await File.WriteAllTextAsync(path, content, Cancellation);
        try
        {
            await Assert.ThrowsAsync<FeatureFileException>(() => GeoPackageReader.OpenAsync(path, null, Cancellation));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<FeatureFileException> RefusedAsync(byte[] file, string because)
    {
        var refused = await Assert.ThrowsAsync<FeatureFileException>(async () =>
        {
            await using var reader = await ShapefileReader.OpenAsync(new MemoryStream(file), cancellationToken: Cancellation);
            await foreach (var _ in reader.ReadAsync(Cancellation))
            {
                // Read to the end.
            }
        });
        Assert.Contains(because, refused.Text.English, StringComparison.Ordinal);

        return refused;
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
}
