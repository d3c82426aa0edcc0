using System.Collections.Concurrent;

namespace PostgresStore.Events;

/// <summary>Event types known to this program, by stored name.</summary>
internal sealed class EventGraph
{
    private readonly ConcurrentDictionary<string, Type> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, EventType> _byType = new();

    /// <summary>Every type registered so far.</summary>
    public IEnumerable<EventType> All => _byType.Values;

    public EventType For(Type type) => _byType.GetOrAdd(type, Register);

    /// <summary>The stored name decides; the .NET name helps only when nobody registered the type.</summary>
    public EventType Resolve(string name, string? dotNetName)
    {
        if (_byName.TryGetValue(name, out var known))
        {
            return For(known);
        }

        return dotNetName is not null && Type.GetType(dotNetName) is { } found
            ? For(found)
            : throw new UnknownEventTypeException(name, dotNetName);
    }

    private EventType Register(Type type)
    {
        var name = EventTypeName.For(type);
        var owner = _byName.GetOrAdd(name, type);
        return owner == type
            ? new EventType(type, name)
            : throw new ArgumentException($"Event types {owner.FullName} and {type.FullName} would both be stored as '{name}'. Rename one.", nameof(type));
    }
}
