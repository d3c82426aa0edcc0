using System.IO.Compression;
using System.Text;
using AssetRegistry.Api.Interop.Features;
using Geo.CoordinateSystems;

namespace AssetRegistry.Api.Interop.Shapefile;

/// <summary>A zipped Shapefile: .shp, .shx, .dbf, .prj, and .cpg for UTF-8. Shapes and rows go through temporary files, since their headers tell their lengths.</summary>
public sealed class ShapefileWriter : FeatureFileWriter
{
    public override string ContentType => "application/zip";

    public override string Extension => ".shp.zip";

    public override async Task WriteAsync(FeatureLayer layer, IAsyncEnumerable<LayerRecord> records, Stream stream, CancellationToken cancellationToken)
    {
        await using var shapes = new TemporaryFile();
        await using var index = new TemporaryFile();
        await using var table = new TemporaryFile();
        var shapeWriter = new ShapeWriter(shapes.Stream, index.Stream, layer.Kind is FeatureShapeKind.Point);
        var rowWriter = new DbfWriter(table.Stream, layer.Fields);
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            shapeWriter.Write(record.Geometry);
            rowWriter.Write(record.Values);
        }

        shapeWriter.Complete();
        rowWriter.Complete();
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        await AddAsync(archive, $"{layer.Name}.shp", shapes.Stream, cancellationToken);
        await AddAsync(archive, $"{layer.Name}.shx", index.Stream, cancellationToken);
        await AddAsync(archive, $"{layer.Name}.dbf", table.Stream, cancellationToken);
        await AddAsync(archive, $"{layer.Name}.prj", Text(EsriWellKnownText.Of(layer.Srid)), cancellationToken);
        await AddAsync(archive, $"{layer.Name}.cpg", Text("UTF-8"), cancellationToken);
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task AddAsync(ZipArchive archive, string name, Stream content, CancellationToken cancellationToken)
    {
        await using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        await content.CopyToAsync(entry, cancellationToken);
    }
}
