using System.Data.Common;
using Npgsql;

namespace PostgresStore.Operations;

/// <summary>One statement of a batch, with what its answer and its failure mean.</summary>
internal abstract class StorageOperation
{
    /// <summary>Whether the statement answers with rows, be they empty.</summary>
    public virtual bool ReturnsRows => false;

    /// <summary>Whether <see cref="Check"/> must have its say before the commit, which costs a round trip.</summary>
    public virtual bool ChecksOutcome => false;

    public abstract void Configure(NpgsqlBatchCommand command);

    public virtual Task ReadAsync(DbDataReader reader, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Throws when the statement did not do what it was for.</summary>
    public virtual void Check(ulong rowsAffected)
    {
    }

    /// <summary>The exception that says what this failure means; null when it means nothing special.</summary>
    public virtual Exception? Translate(PostgresException exception) => null;

    /// <summary>Called once the transaction is committed.</summary>
    public virtual void Committed()
    {
    }
}
