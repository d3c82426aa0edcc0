namespace PostgresStore.Events;

/// <summary>Event types and the clock that dates events.</summary>
public sealed class EventStoreOptions
{
    private readonly EventGraph _graph;

    internal EventStoreOptions(EventGraph graph) => _graph = graph;

    /// <summary>Dates events, unless the session has a clock of its own.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Makes a type known, so that its stored events can be read before the first one is appended.</summary>
    public void AddEventType<T>() where T : notnull => AddEventType(typeof(T));

    /// <inheritdoc cref="AddEventType{T}"/>
    public void AddEventType(Type eventType) => _ = _graph.For(eventType);

    /// <inheritdoc cref="AddEventType{T}"/>
    public void AddEventTypes(IEnumerable<Type> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        foreach (var type in types)
        {
            AddEventType(type);
        }
    }
}
