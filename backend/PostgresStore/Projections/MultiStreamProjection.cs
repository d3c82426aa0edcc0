using PostgresStore.Documents;
using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>Documents fed by events of many streams. Say in the constructor which document an event belongs to.</summary>
/// <typeparam name="TDoc">The document.</typeparam>
/// <typeparam name="TId">Type of its id.</typeparam>
public abstract class MultiStreamProjection<TDoc, TId> : ProjectionBase where TDoc : class where TId : notnull
{
    private readonly List<(Type EventType, Func<IEvent, IEnumerable<TId>> Ids)> _identities = [];

    /// <summary>The document after the event; null deletes it.</summary>
    public abstract TDoc? Evolve(TDoc? snapshot, TId id, IEvent e);

    /// <summary>An event of this type (or <c>IEvent&lt;E&gt;</c>) belongs to one document.</summary>
    protected void Identity<TEvent>(Func<TEvent, TId> id) => Identities<TEvent>(e => [id(e)]);

    /// <summary>An event of this type (or <c>IEvent&lt;E&gt;</c>) belongs to several documents.</summary>
    protected void Identities<TEvent>(Func<TEvent, IReadOnlyList<TId>> ids)
    {
        var wrapped = typeof(TEvent).IsGenericType && typeof(TEvent).GetGenericTypeDefinition() == typeof(IEvent<>);
        _identities.Add(wrapped
            ? (typeof(TEvent).GetGenericArguments()[0], e => ids((TEvent)e))
            : (typeof(TEvent), e => ids((TEvent)e.Data)));
    }

    /// <summary>Documents an event belongs to, each once.</summary>
    internal IEnumerable<TId> DocumentsOf(IEvent e) =>
        _identities.Where(i => i.EventType.IsAssignableFrom(e.EventType)).SelectMany(i => i.Ids(e)).Distinct();

    internal sealed override IInlineProjection Build(StoreOptions options)
    {
        if (_identities.Count == 0)
        {
            throw new InvalidProjectionException(
                $"{GetType().Name} says for no event which document it belongs to. Call Identity<TEvent>(…) in its constructor.");
        }

        options.Mappings.Register(typeof(TDoc)).Revision = RevisionKind.Projected;
        return new SharedDocuments<TDoc, TId>(this, options);
    }
}
