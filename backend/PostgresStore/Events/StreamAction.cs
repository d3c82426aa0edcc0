namespace PostgresStore.Events;

/// <summary>The events that one unit of work adds to one stream.</summary>
public sealed class StreamAction
{
    private readonly List<IEvent> _events = [];

    internal StreamAction(Guid id, StreamActionType actionType)
    {
        Id = id;
        ActionType = actionType;
    }

    /// <summary>The stream.</summary>
    public Guid Id { get; }

    /// <summary>Whether the stream must be new.</summary>
    public StreamActionType ActionType { get; internal set; }

    /// <summary>Aggregate the stream is of, if said.</summary>
    public Type? AggregateType { get; internal set; }

    /// <summary>New events in order.</summary>
    public IReadOnlyList<IEvent> Events => _events;

    /// <summary>Version before these events that the server must find; null when any will do.</summary>
    public long? ExpectedVersionOnServer { get; internal set; }

    /// <summary>Version after these events; 0 until the save has assigned it.</summary>
    public long Version { get; private set; }

    /// <summary>Aggregate type as the stream's row names it; known once the stream is locked.</summary>
    internal string? StoredAggregateTypeName { get; set; }

    internal void Add(IEnumerable<IEvent> events) => _events.AddRange(events);

    /// <summary>Numbers the events on from the version the stream is locked at.</summary>
    internal void AssignVersions(long startingVersion)
    {
        for (var i = 0; i < _events.Count; i++)
        {
            _events[i].Version = startingVersion + i + 1;
        }

        Version = startingVersion + _events.Count;
    }
}
