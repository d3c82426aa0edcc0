namespace PostgresStore.Events;

/// <summary>Reads event streams and queues new events.</summary>
public interface IEventStoreOperations : IQueryEventStore
{
    /// <summary>Starts a stream; the save fails with <see cref="ExistingStreamIdCollisionException"/> if it exists.</summary>
    StreamAction StartStream<T>(Guid id, params object[] events) where T : class;

    /// <inheritdoc cref="StartStream{T}(Guid, object[])"/>
    StreamAction StartStream<T>(Guid id, IEnumerable<object> events) where T : class;

    /// <summary>Starts a stream with a new time-ordered id.</summary>
    StreamAction StartStream<T>(params object[] events) where T : class;

    /// <summary>Starts a stream that names no aggregate type.</summary>
    StreamAction StartStream(Guid id, params object[] events);

    /// <summary>
    /// Appends to a stream at whatever version it has then; creates it when missing. Two sessions that do so at once both succeed,
    /// one after the other.
    /// </summary>
    StreamAction Append(Guid stream, params object[] events);

    /// <inheritdoc cref="Append(Guid, object[])"/>
    StreamAction Append(Guid stream, IEnumerable<object> events);

    /// <summary>
    /// Appends if the stream will be at <paramref name="expectedVersion"/> AFTER the append (a stream at 3 and one event: 4); else the
    /// save fails with <see cref="EventStreamUnexpectedMaxEventIdException"/>.
    /// </summary>
    StreamAction Append(Guid stream, long expectedVersion, params object[] events);

    /// <inheritdoc cref="Append(Guid, long, object[])"/>
    StreamAction Append(Guid stream, long expectedVersion, IEnumerable<object> events);

    /// <summary>Loads an aggregate to decide on. The save fails if the stream has moved on in between.</summary>
    Task<IEventStream<T>> FetchForWriting<T>(Guid id, CancellationToken cancellationToken = default) where T : class;

    /// <summary>As above; throws <see cref="ConcurrencyException"/> at once unless the stream is at <paramref name="expectedVersion"/> now.</summary>
    Task<IEventStream<T>> FetchForWriting<T>(Guid id, long expectedVersion, CancellationToken cancellationToken = default) where T : class;

    /// <summary>
    /// Loads an aggregate and keeps others from writing to its stream until this session is saved, ejected or disposed. Waits while
    /// another holds it; <see cref="StreamLockedException"/> when the server's lock_timeout ends the wait.
    /// </summary>
    Task<IEventStream<T>> FetchForExclusiveWriting<T>(Guid id, CancellationToken cancellationToken = default) where T : class;

    /// <summary>Wraps an event so that headers or a timestamp of its own can be given before it is appended.</summary>
    IEvent BuildEvent(object data);
}
