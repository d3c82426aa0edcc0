namespace PostgresStore;

/// <summary>An event was appended to an archived stream.</summary>
public sealed class InvalidStreamOperationException(object id)
    : PostgresStoreException($"Attempted to append event to archived stream with Id '{id}'.")
{
    /// <summary>The stream.</summary>
    public object Id { get; } = id;
}
