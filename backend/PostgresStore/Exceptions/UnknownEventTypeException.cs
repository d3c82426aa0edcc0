namespace PostgresStore;

/// <summary>A stored event has a type this program does not know.</summary>
public sealed class UnknownEventTypeException(string eventTypeName, string? dotNetTypeName)
    : PostgresStoreException(
        $"Unknown event type '{eventTypeName}' (stored by .NET type '{dotNetTypeName}'). Register it with Events.AddEventType<T>().")
{
    /// <summary>Stored name of the event type.</summary>
    public string EventTypeName { get; } = eventTypeName;
}
