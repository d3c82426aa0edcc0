namespace PostgresStore;

/// <summary>Anything the store refuses or fails to do.</summary>
public class PostgresStoreException(string message, Exception? innerException = null) : Exception(message, innerException);
