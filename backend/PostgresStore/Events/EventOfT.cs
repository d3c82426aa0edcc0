namespace PostgresStore.Events;

/// <summary>An event whose data is a <typeparamref name="T"/>.</summary>
internal sealed class Event<T>(T data) : Event, IEvent<T> where T : notnull
{
    T IEvent<T>.Data => data;

    public override object Data => data;

    public override Type EventType => typeof(T);

    public override string ToString() => $"{EventTypeName} {StreamId} v{Version}";
}
