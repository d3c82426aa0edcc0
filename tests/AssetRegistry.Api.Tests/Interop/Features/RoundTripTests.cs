using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Interop.GeoPackage;
using AssetRegistry.Api.Interop.Kml;
using AssetRegistry.Api.Interop.Shapefile;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace AssetRegistry.Api.Tests.Interop.Features;

/// <summary>What is written in a format is read again as it was.</summary>
public sealed class RoundTripTests
{
    private static readonly IReadOnlyList<FeatureField> Fields =
    [
        new("number", FeatureFieldType.Text), new("name", FeatureFieldType.Text), new("storeys", FeatureFieldType.WholeNumber),
        new("area", FeatureFieldType.Number), new("since", FeatureFieldType.Date),
    ];

    private static readonly object?[] Values = ["LC-0001", "Trụ sở UBND xã Tả Mung (cũ)", 3L, 1276.2, new DateOnly(2025, 7, 1)];
    private static readonly object?[] Blank = ["LC-0002", null, null, null, null];

    public static TheoryData<string, string> Shapes => new()
    {
        { "shapefile", "POINT (103.45 22.4)" },
        { "geopackage", "POINT (103.45 22.4)" },
        { "kml", "POINT (103.45 22.4)" },
        { "shapefile", "MULTIPOLYGON (((103 22, 103.2 22, 103.2 22.2, 103 22.2, 103 22), (103.05 22.05, 103.05 22.1, 103.1 22.1, 103.1 22.05, 103.05 22.05)), ((104 22, 104.1 22, 104.1 22.1, 104 22)))" },
        { "geopackage", "MULTIPOLYGON (((103 22, 103.2 22, 103.2 22.2, 103 22.2, 103 22), (103.05 22.05, 103.05 22.1, 103.1 22.1, 103.1 22.05, 103.05 22.05)), ((104 22, 104.1 22, 104.1 22.1, 104 22)))" },
        { "kml", "MULTIPOLYGON (((103 22, 103.2 22, 103.2 22.2, 103 22.2, 103 22), (103.05 22.05, 103.05 22.1, 103.1 22.1, 103.1 22.05, 103.05 22.05)), ((104 22, 104.1 22, 104.1 22.1, 104 22)))" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Shapes_and_values_come_back(string format, string text)
    {
        var shape = new WKTReader().Read(text);
        var layer = new FeatureLayer("facilities", shape is Point ? FeatureShapeKind.Point : FeatureShapeKind.Area, 4326, Fields);

        var (srid, records) = await WriteAndReadAsync(format, layer, [new(shape, Values), new(null, Blank)]);

        Assert.Equal(4326, srid);
        Assert.Equal(2, records.Count);
        Assert.Null(records[0].Problem);
        Assert.True(records[0].Geometry!.EqualsTopologically(shape));
        Assert.Null(records[1].Geometry);
        Assert.Equal("Trụ sở UBND xã Tả Mung (cũ)", records[0].Attributes["name"]);
        Assert.Equal("LC-0002", records[1].Attributes["number"]);
        Assert.True(records[1].Attributes.GetValueOrDefault("storeys") is null);
        if (format is not "kml")
        {
            Assert.Equal(3L, records[0].Attributes["storeys"]);
            Assert.Equal(1276.2, Assert.IsType<double>(records[0].Attributes["area"]), 1e-9);
        }
    }

    [Theory]
    [InlineData("shapefile")]
    [InlineData("geopackage")]
    public async Task A_zone_of_vn_2000_is_named_in_the_file_and_recognised(string format)
    {
        var layer = new FeatureLayer("corners", FeatureShapeKind.Point, 9208, Fields);

        var (srid, _) = await WriteAndReadAsync(format, layer, [new(new Point(366200.5, 2478019.95), Values)]);

        Assert.Equal(9208, srid);
    }

    [Fact]
    public async Task A_text_that_a_shapefile_cannot_hold_is_refused_instead_of_cut()
    {
        var layer = new FeatureLayer("facilities", FeatureShapeKind.Point, 4326, [new("name", FeatureFieldType.Text)]);

        var refused = await Assert.ThrowsAsync<FeatureFileException>(
            () => new ShapefileWriter().WriteAsync(layer, Records([new(new Point(103, 22), [new string('ế', 100)])]), new MemoryStream(), Cancellation));

        Assert.Contains("254", refused.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_field_names_stay_apart_in_a_shapefile()
    {
        var layer = new FeatureLayer("facilities", FeatureShapeKind.Point, 4326, [new("former_commune_name", FeatureFieldType.Text), new("former_commune_code", FeatureFieldType.Text)]);

        var (_, records) = await WriteAndReadAsync("shapefile", layer, [new(new Point(103, 22), ["Tà Mung", "03631"])]);

        Assert.Equal("Tà Mung", records[0].Attributes["former_com"]);
        Assert.Equal("03631", records[0].Attributes["former_co2"]);
    }

    private static async Task<(int? Srid, List<FileFeature> Records)> WriteAndReadAsync(string format, FeatureLayer layer, LayerRecord[] records)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}");
        try
        {
            FeatureFileWriter writer = format switch { "shapefile" => new ShapefileWriter(), "geopackage" => new GeoPackageWriter(), _ => new KmlWriter() };
            await using (var file = File.Create(path))
            {
                await writer.WriteAsync(layer, Records(records), file, Cancellation);
            }

            await using var stream = File.OpenRead(path);
            await using FeatureFile read = format switch
            {
                "shapefile" => await ShapefileReader.OpenAsync(stream, cancellationToken: Cancellation),
                "geopackage" => await GeoPackageReader.OpenAsync(path, null, Cancellation),
                _ => KmlReader.Open(stream, isArchive: false),
            };

            return (read.Srid, await read.ReadAsync(Cancellation).ToListAsync(Cancellation));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async IAsyncEnumerable<LayerRecord> Records(LayerRecord[] records)
    {
        foreach (var record in records)
        {
            await Task.Yield();
            yield return record;
        }
    }
}
