namespace PostgresStore.Events;

/// <summary>A stored fact of a known type.</summary>
/// <typeparam name="T">Type of the event's data.</typeparam>
public interface IEvent<out T> : IEvent where T : notnull
{
    /// <summary>The fact itself.</summary>
    new T Data { get; }
}
