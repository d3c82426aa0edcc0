namespace PostgresStore;

/// <summary>A document was to be updated that does not exist.</summary>
public sealed class NonExistentDocumentException(Type docType, object id)
    : PostgresStoreException($"There is no document {docType.Name} with id '{id}' to update. Use Store or Insert for a new one.")
{
    /// <summary>Type of the document.</summary>
    public Type DocType { get; } = docType;

    /// <summary>Id that was not found.</summary>
    public object Id { get; } = id;
}
