namespace PostgresStore;

/// <summary>A document with this id, or with this value of a unique index, exists already.</summary>
public sealed class DocumentAlreadyExistsException(Type docType, object? id, string constraintName, Exception? innerException = null)
    : PostgresStoreException(
        $"Document {docType.Name} {(id is null ? "(one of many)" : $"with id '{id}'")} was not written: another one has the same value of '{constraintName}'.", innerException)
{
    /// <summary>Type of the document.</summary>
    public Type DocType { get; } = docType;

    /// <summary>Id of the document that was refused; null when it was one of many that a projection wrote together.</summary>
    public object? Id { get; } = id;

    /// <summary>Primary key or unique index that refused it.</summary>
    public string ConstraintName { get; } = constraintName;
}
