using AssetRegistry.Api.Interop.Features;
using Geo.CoordinateSystems;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>
/// GeoJSON. In WGS 84 as RFC 7946 has it; other systems are named as its forerunner of 2008 did, which map programs still read, since the RFC
/// has no way to.
/// </summary>
public sealed class GeoJsonWriter : FeatureFileWriter
{
    public override string ContentType => "application/geo+json";

    public override string Extension => ".geojson";

    public override Task WriteAsync(FeatureLayer layer, IAsyncEnumerable<LayerRecord> records, Stream stream, CancellationToken cancellationToken) =>
        FeatureCollectionWriter.WriteAsync(
            stream,
            records.Select(record => new GeoJsonRecord(
                null, [.. layer.Fields.Zip(record.Values, (field, value) => KeyValuePair.Create(field.Name, value))], record.Geometry)),
            layer.Srid is Srid.Wgs84 ? null : layer.Srid,
            cancellationToken);
}
