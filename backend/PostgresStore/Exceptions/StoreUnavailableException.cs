namespace PostgresStore;

/// <summary>
/// The database could not be reached or dropped the connection. When this comes out of a save, the outcome of the commit is unknown.
/// </summary>
public sealed class StoreUnavailableException(Exception innerException)
    : PostgresStoreException($"The database is not available: {innerException.Message} Try again later.", innerException);
