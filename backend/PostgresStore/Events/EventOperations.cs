using PostgresStore.Sessions;

namespace PostgresStore.Events;

/// <summary>Queues events for a session.</summary>
internal sealed partial class EventOperations(DocumentSession session) : EventReading(session), IEventStoreOperations
{
    public StreamAction StartStream<T>(Guid id, params object[] events) where T : class => Start(id, typeof(T), events);

    public StreamAction StartStream<T>(Guid id, IEnumerable<object> events) where T : class => Start(id, typeof(T), events);

    public StreamAction StartStream<T>(params object[] events) where T : class =>
        Start(Guid.CreateVersion7(session.TimeProvider.GetUtcNow()), typeof(T), events);

    public StreamAction StartStream(Guid id, params object[] events) => Start(id, null, events);

    public StreamAction Append(Guid stream, params object[] events) => Append(stream, (IEnumerable<object>)events);

    public StreamAction Append(Guid stream, IEnumerable<object> events)
    {
        var action = session.Work.StreamFor(Named(stream));
        action.Add(Wrapped(events, stream));
        return action;
    }

    /// <summary>Appends to what was fetched; refused once that has been saved, since its version guards nothing any more.</summary>
    public void AppendTo(StreamAction fetched, IEnumerable<object> events)
    {
        if (session.Work.StreamFor(fetched.Id) != fetched)
        {
            throw new InvalidOperationException($"Stream '{fetched.Id}' was saved or ejected since it was fetched. Fetch it again before appending.");
        }

        fetched.Add(Wrapped(events, fetched.Id));
    }

    public StreamAction Append(Guid stream, long expectedVersion, params object[] events) => Append(stream, expectedVersion, (IEnumerable<object>)events);

    public StreamAction Append(Guid stream, long expectedVersion, IEnumerable<object> events)
    {
        var action = Append(stream, events);
        action.ExpectedVersionOnServer = expectedVersion - action.Events.Count;
        return action;
    }

    public IEvent BuildEvent(object data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Options.EventGraph.For(data.GetType()).Wrap(data);
    }

    private StreamAction Start(Guid id, Type? aggregateType, IEnumerable<object> events)
    {
        var action = session.Work.StreamFor(Named(id));
        if (action.Events.Count > 0)
        {
            throw new InvalidOperationException($"This session already has events for stream #{id}. Start a stream before appending to it, and once.");
        }

        action.Add(Wrapped(events, id));
        if (action.Events.Count == 0)
        {
            throw new EmptyEventStreamException(id);
        }

        (action.ActionType, action.AggregateType, action.ExpectedVersionOnServer) = (StreamActionType.Start, aggregateType, null);
        return action;
    }

    private List<IEvent> Wrapped(IEnumerable<object> events, Guid stream)
    {
        ArgumentNullException.ThrowIfNull(events);
        var wrapped = events.Select(e => e as IEvent ?? BuildEvent(e)).ToList();
        wrapped.ForEach(e => e.StreamId = stream);
        return wrapped;
    }

    private static Guid Named(Guid id) => id != Guid.Empty ? id : throw new ArgumentOutOfRangeException(nameof(id), "A stream id may not be empty.");
}
