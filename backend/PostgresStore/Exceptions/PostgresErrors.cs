using Npgsql;

namespace PostgresStore;

/// <summary>What the database's failures mean, for those that no single operation explains.</summary>
internal static class PostgresErrors
{
    /// <summary>The exception to throw instead of this one.</summary>
    public static Exception Translate(NpgsqlException exception, string? commandText) => exception switch
    {
        PostgresException e => e.SqlState switch
        {
            PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => new ConcurrentUpdateException(e),
            _ when IsUnavailable(e.SqlState) => new StoreUnavailableException(e),
            _ => new StoreCommandException(e, commandText),
        },
        _ => new StoreUnavailableException(exception),
    };

    /// <summary>Classes 08 (connection), 53 (no resources), 57P (shutting down or starting).</summary>
    private static bool IsUnavailable(string sqlState) =>
        sqlState.StartsWith("08", StringComparison.Ordinal)
        || sqlState.StartsWith("53", StringComparison.Ordinal)
        || sqlState.StartsWith("57P", StringComparison.Ordinal);
}
