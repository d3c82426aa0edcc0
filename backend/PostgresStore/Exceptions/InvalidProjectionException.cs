namespace PostgresStore;

/// <summary>A projection or aggregate is not made the way the store can run it.</summary>
public sealed class InvalidProjectionException(string message) : PostgresStoreException(message);
