namespace PostgresStore.Events;

/// <summary>Reads event streams.</summary>
public interface IQueryEventStore
{
    /// <summary>
    /// The events of a stream in order, up to <paramref name="version"/> (0 = all), recorded up to <paramref name="timestamp"/>, from
    /// <paramref name="fromVersion"/>. Empty when there is no such stream.
    /// </summary>
    Task<IReadOnlyList<IEvent>> FetchStreamAsync(
        Guid streamId, long version = 0, DateTimeOffset? timestamp = null, long fromVersion = 0, CancellationToken cancellationToken = default);

    /// <summary>Version and times of a stream, or null when there is none.</summary>
    Task<StreamState?> FetchStreamStateAsync(Guid streamId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Folds the events of a stream into its aggregate: all, up to a version, or recorded up to a time. Starts from
    /// <paramref name="state"/> at <paramref name="fromVersion"/> when given. Null when nothing makes one.
    /// </summary>
    Task<T?> AggregateStreamAsync<T>(
        Guid streamId, long version = 0, DateTimeOffset? timestamp = null, T? state = null, long fromVersion = 0,
        CancellationToken cancellationToken = default) where T : class;

    /// <summary>The present aggregate: the stored snapshot where there is one, else folded from the events.</summary>
    ValueTask<T?> FetchLatest<T>(Guid id, CancellationToken cancellationToken = default) where T : class;
}
