namespace PostgresStore;

/// <summary>A unit of work: what was queued is written by <see cref="SaveChangesAsync"/> in one transaction, or not at all.</summary>
public interface IDocumentSession : IDocumentOperations
{
    /// <summary>The clock that dates the events of this session. Set it to replay a history with the clock of its day.</summary>
    TimeProvider TimeProvider { get; set; }

    /// <summary>Stores a header with every event that this session appends.</summary>
    void SetHeader(string key, object value);

    /// <summary>The header set before, or null.</summary>
    object? GetHeader(string key);

    /// <summary>Forgets everything queued and gives up a stream locked for exclusive writing.</summary>
    void EjectAllPendingChanges();

    /// <summary>
    /// Writes everything queued, with the inline projections, in one transaction. On failure nothing is written and the queue is
    /// kept. After a <see cref="StoreUnavailableException"/> it is unknown whether the commit happened: read before trying again.
    /// </summary>
    Task SaveChangesAsync(CancellationToken cancellationToken = default);
}
