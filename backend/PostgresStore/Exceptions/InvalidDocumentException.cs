namespace PostgresStore;

/// <summary>A type cannot be stored as a document, or an object lacks its id.</summary>
public sealed class InvalidDocumentException(string message) : PostgresStoreException(message);
