namespace PostgresStore.Events;

/// <summary>What <see cref="IEvent"/> says, without the type of the data.</summary>
internal abstract class Event : IEvent
{
    public Guid Id { get; set; }

    public long Version { get; set; }

    public long Sequence { get; set; }

    public abstract object Data { get; }

    public Guid StreamId { get; set; }

    public DateTimeOffset Timestamp { get; set; }

    public string EventTypeName { get; set; } = "";

    public string DotNetTypeName { get; set; } = "";

    public string? CorrelationId { get; set; }

    public string? CausationId { get; set; }

    public string? UserName { get; set; }

    public Dictionary<string, object>? Headers { get; set; }

    public bool IsArchived { get; set; }

    public abstract Type EventType { get; }

    public void SetHeader(string key, object value) => (Headers ??= [])[key] = value;

    public object? GetHeader(string key) => Headers?.GetValueOrDefault(key);
}
