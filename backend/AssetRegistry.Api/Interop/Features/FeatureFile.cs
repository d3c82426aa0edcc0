namespace AssetRegistry.Api.Interop.Features;

/// <summary>An opened file of features. Its records are read one at a time, once, in their order; disposing closes the file.</summary>
public abstract class FeatureFile : IAsyncDisposable
{
    /// <summary>The columns, as far as the format declares them.</summary>
    public abstract IReadOnlyList<FeatureField> Fields { get; }

    /// <summary>EPSG number of its coordinate system; null when the file names none or one that is not known here.</summary>
    public abstract int? Srid { get; }

    /// <summary>Whether it is a table without shapes: positions, if any, stand in its columns.</summary>
    public virtual bool IsTable => false;

    /// <summary>What a person should know of how the file is read, such as the alphabet its text was taken for.</summary>
    public virtual IReadOnlyList<LocalizedText> Notes => [];

    /// <exception cref="FeatureFileException">The file is damaged; records before the damage have been given.</exception>
    public abstract IAsyncEnumerable<FileFeature> ReadAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
