namespace PostgresStore;

/// <summary>A stream was to be started without events.</summary>
public sealed class EmptyEventStreamException(object id)
    : PostgresStoreException($"Stream #{id} cannot be started without events. Give at least one.")
{
    /// <summary>The stream.</summary>
    public object Id { get; } = id;
}
