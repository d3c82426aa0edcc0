namespace AssetRegistry.Api.Interop.Features;

/// <summary>Writes a layer in one format, record by record in constant memory.</summary>
public abstract class FeatureFileWriter
{
    public abstract string ContentType { get; }

    /// <summary>The file name's ending, with its dot.</summary>
    public abstract string Extension { get; }

    /// <summary>Why a layer cannot be written in this format; null: it can.</summary>
    public virtual LocalizedText? Refusal(FeatureLayer layer) => null;

    /// <param name="layer">What is written.</param>
    /// <param name="records">The records in their order, read once.</param>
    /// <param name="stream">Where to; it is left open and need not be seekable.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    public abstract Task WriteAsync(FeatureLayer layer, IAsyncEnumerable<LayerRecord> records, Stream stream, CancellationToken cancellationToken);
}
