using System.Collections.Concurrent;
using System.Reflection;
using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>
/// Folds a type by its own public methods: static <c>Create(E)</c>, <c>Apply(E)</c> returning the new state or void, and
/// <c>ShouldDelete(E)</c>; E may be wrapped in <see cref="IEvent{T}"/>. Found by reflection and compiled once.
/// </summary>
internal sealed class SelfAggregate<T> : IAggregator<T> where T : class
{
    private readonly IReadOnlyList<AggregateMethod<T>> _methods;
    private readonly ConcurrentDictionary<Type, Handlers> _handlers = new();
    private readonly Func<T>? _makeEmpty;

    public SelfAggregate()
    {
        var methods = typeof(T).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static);
        _methods = [.. methods.Select(AggregateMethod<T>.TryMake).OfType<AggregateMethod<T>>()];
        if (_methods.Count == 0)
        {
            throw new InvalidProjectionException($"{typeof(T).Name} cannot fold events: it has no public Create(event) or Apply(event) method.");
        }

        _makeEmpty = typeof(T).GetConstructor(Type.EmptyTypes) is null ? null : Activator.CreateInstance<T>;
    }

    public IEnumerable<Type> EventTypes => _methods.Select(m => m.EventType).Where(t => t is { IsInterface: false, IsAbstract: false }).Distinct();

    public bool Handles(Type eventType) => For(eventType) is { Create: not null } or { Apply: not null } or { ShouldDelete: not null };

    /// <summary>An event for which nothing exists yet and nothing can be created leaves it at that: it may follow a deletion.</summary>
    public T? Fold(T? document, Guid streamId, IEvent @event)
    {
        var handlers = For(@event.EventType);
        if (document is null)
        {
            return handlers.Create?.Fold(null, @event) ?? (handlers.Apply is { } first && _makeEmpty is { } make ? first.Fold(make(), @event) : null);
        }

        return handlers.ShouldDelete?.Fold(document, @event) is not null ? null
            : handlers.Apply is { } apply ? apply.Fold(document, @event)
            : document;
    }

    private Handlers For(Type eventType) => _handlers.GetOrAdd(
        eventType,
        static (type, methods) => new Handlers(Find("Create", type, methods), Find("Apply", type, methods), Find("ShouldDelete", type, methods)),
        _methods);

    private static AggregateMethod<T>? Find(string name, Type eventType, IReadOnlyList<AggregateMethod<T>> methods) =>
        methods.FirstOrDefault(m => m.Name == name && m.EventType == eventType)
        ?? methods.FirstOrDefault(m => m.Name == name && m.EventType.IsAssignableFrom(eventType));

    private sealed record Handlers(AggregateMethod<T>? Create, AggregateMethod<T>? Apply, AggregateMethod<T>? ShouldDelete);
}
