using System.Runtime.CompilerServices;
using AssetRegistry.Api.Interop.Features;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Exports;

/// <summary>Records as a layer of a map: which they are, their columns, and where they lie.</summary>
/// <param name="Name">Of the layer and of its file.</param>
/// <param name="Records">Read once, in their order.</param>
/// <param name="Shape">In WGS 84; null: the record has none.</param>
internal sealed record Layer<T>(
    string Name, FeatureShapeKind Kind, IReadOnlyList<LayerColumn<T>> Columns, IAsyncEnumerable<T> Records, Func<T, Geometry?> Shape) : ILayer
{
    public async Task WriteAsync(FeatureFileWriter writer, int srid, Stream stream, CancellationToken cancellationToken)
    {
        var layer = new FeatureLayer(Name, Kind, srid, [.. Columns.Select(column => column.Field)]);
        if (writer.Refusal(layer) is { } refusal)
        {
            throw new FeatureFileException(refusal);
        }

        await writer.WriteAsync(layer, InSystemAsync(srid, cancellationToken), stream, cancellationToken);
    }

    private async IAsyncEnumerable<LayerRecord> InSystemAsync(int srid, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in Records.WithCancellation(cancellationToken))
        {
            var shape = Shape(record) is { } stored ? Reprojection.Transform(stored, Srid.Wgs84, srid) : null;
            yield return new LayerRecord(shape, [.. Columns.Select(column => column.Value(record))]);
        }
    }
}

/// <summary>A layer, whatever its records are.</summary>
internal interface ILayer
{
    string Name { get; }

    /// <param name="srid">EPSG number of the system to write in: WGS 84 or a zone of VN-2000.</param>
    /// <exception cref="FeatureFileException">The format cannot hold the layer, or one of its values.</exception>
    Task WriteAsync(FeatureFileWriter writer, int srid, Stream stream, CancellationToken cancellationToken);
}
