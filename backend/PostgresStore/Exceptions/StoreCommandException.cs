using Npgsql;

namespace PostgresStore;

/// <summary>The database refused a statement for a reason without an exception of its own (its SQLSTATE says which).</summary>
public sealed class StoreCommandException(PostgresException innerException, string? commandText)
    : PostgresStoreException(
        $"The database refused a statement (SQLSTATE {innerException.SqlState}): {innerException.MessageText}\nStatement: {commandText}", innerException)
{
    /// <summary>The five characters PostgreSQL classifies the error by.</summary>
    public string SqlState { get; } = innerException.SqlState;
}
