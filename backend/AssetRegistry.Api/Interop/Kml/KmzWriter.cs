using System.IO.Compression;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Interop.Kml;

/// <summary>KMZ: an archive with one KML file (OGC 12-007r2, annex C).</summary>
public sealed class KmzWriter : FeatureFileWriter
{
    private static readonly KmlWriter Kml = new();

    public override string ContentType => "application/vnd.google-earth.kmz";

    public override string Extension => ".kmz";

    public override LocalizedText? Refusal(FeatureLayer layer) => Kml.Refusal(layer);

    public override async Task WriteAsync(FeatureLayer layer, IAsyncEnumerable<LayerRecord> records, Stream stream, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        await using var document = archive.CreateEntry("doc.kml", CompressionLevel.Fastest).Open();
        await Kml.WriteAsync(layer, records, document, cancellationToken);
    }
}
