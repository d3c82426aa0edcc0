namespace PostgresStore;

/// <summary>Another session holds the stream for exclusive writing.</summary>
public sealed class StreamLockedException(object id, Exception? innerException = null)
    : PostgresStoreException($"Stream '{id}' is being written by another session. Try again when it has finished.", innerException)
{
    /// <summary>The stream.</summary>
    public object Id { get; } = id;
}
