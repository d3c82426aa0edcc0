namespace PostgresStore;

/// <summary>The database gave up this transaction in favour of another (deadlock or serialization failure). Trying again may succeed.</summary>
public sealed class ConcurrentUpdateException(Exception innerException)
    : PostgresStoreException("The transaction collided with another one and was rolled back. It can be tried again.", innerException);
