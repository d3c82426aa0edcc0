namespace PostgresStore.Events;

/// <summary>One stored fact: the event's data and what is known about its recording.</summary>
public interface IEvent
{
    /// <summary>Identifies the event.</summary>
    Guid Id { get; set; }

    /// <summary>Place in its stream, from 1.</summary>
    long Version { get; set; }

    /// <summary>Place in the whole store; grows, may have gaps; 0 until saved.</summary>
    long Sequence { get; set; }

    /// <summary>The fact itself.</summary>
    object Data { get; }

    /// <summary>The stream it belongs to.</summary>
    Guid StreamId { get; set; }

    /// <summary>When it was recorded, in UTC, to the microsecond.</summary>
    DateTimeOffset Timestamp { get; set; }

    /// <summary>Stored name of the event type (snake_case).</summary>
    string EventTypeName { get; set; }

    /// <summary>Stored name of the .NET type.</summary>
    string DotNetTypeName { get; set; }

    /// <summary>The request it was recorded in.</summary>
    string? CorrelationId { get; set; }

    /// <summary>What caused it.</summary>
    string? CausationId { get; set; }

    /// <summary>Who recorded it.</summary>
    string? UserName { get; set; }

    /// <summary>Further facts about the recording; null when there are none.</summary>
    Dictionary<string, object>? Headers { get; set; }

    /// <summary>Whether its stream was archived.</summary>
    bool IsArchived { get; set; }

    /// <summary>The .NET type of <see cref="Data"/>.</summary>
    Type EventType { get; }

    /// <summary>Adds a header to this event alone.</summary>
    void SetHeader(string key, object value);

    /// <summary>A header of this event, or null.</summary>
    object? GetHeader(string key);
}
