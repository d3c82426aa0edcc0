using System.Diagnostics.CodeAnalysis;

namespace PostgresStore.Events;

/// <summary>An aggregate fetched to decide on, and the events decided. Never change <see cref="Aggregate"/>: append events.</summary>
/// <typeparam name="T">The aggregate.</typeparam>
[SuppressMessage("Naming", "CA1711", Justification = "A stream of events; Marten's name.")]
public interface IEventStream<out T> where T : class
{
    /// <summary>The stream.</summary>
    Guid Id { get; }

    /// <summary>State as fetched; null when the stream is missing or its aggregate was deleted.</summary>
    T? Aggregate { get; }

    /// <summary>Version of the stream as fetched; 0 when missing.</summary>
    long? StartingVersion { get; }

    /// <summary>Version after the events appended so far.</summary>
    long? CurrentVersion { get; }

    /// <summary>Events appended since the fetch.</summary>
    IReadOnlyList<IEvent> Events { get; }

    /// <summary>Queues one event.</summary>
    void AppendOne(object newEvent);

    /// <summary>Queues events.</summary>
    void AppendMany(params object[] events);

    /// <summary>Queues events.</summary>
    void AppendMany(IEnumerable<object> events);
}
