namespace PostgresStore.Events;

/// <summary>A fetched aggregate, tied to the events its session has queued for the stream.</summary>
internal sealed class EventStream<T>(EventOperations operations, StreamAction action, T? aggregate, long startingVersion) : IEventStream<T> where T : class
{
    private readonly int _queuedBefore = action.Events.Count;

    public Guid Id => action.Id;

    public T? Aggregate => aggregate;

    public long? StartingVersion => startingVersion;

    public long? CurrentVersion => startingVersion + Events.Count;

    public IReadOnlyList<IEvent> Events => [.. action.Events.Skip(_queuedBefore)];

    public void AppendOne(object newEvent) => operations.AppendTo(action, [newEvent]);

    public void AppendMany(params object[] events) => operations.AppendTo(action, events);

    public void AppendMany(IEnumerable<object> events) => operations.AppendTo(action, events);
}
