namespace PostgresStore;

/// <summary>A query holds something that cannot run in the database. The README lists what can.</summary>
public sealed class BadLinqExpressionException(string message, Exception? innerException = null)
    : PostgresStoreException(message, innerException);
