namespace PostgresStore;

/// <summary>Somebody else changed the document or stream first. Load it again and decide anew.</summary>
public class ConcurrencyException(string message, Type? docType, object id, Exception? innerException = null)
    : PostgresStoreException(message, innerException)
{
    /// <summary>Type of the document or aggregate, where known.</summary>
    public Type? DocType { get; } = docType;

    /// <summary>Id of the document or stream.</summary>
    public object Id { get; } = id;
}
