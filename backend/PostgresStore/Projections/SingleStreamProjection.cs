using PostgresStore.Documents;
using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>A document for each stream. Override <see cref="Evolve"/> with one switch over the event's data.</summary>
/// <typeparam name="TDoc">The document; its id is the stream's, its Version member (int or long) the stream's version.</typeparam>
/// <typeparam name="TId">Type of the stream id: Guid.</typeparam>
public abstract class SingleStreamProjection<TDoc, TId> : ProjectionBase, IAggregator<TDoc> where TDoc : class where TId : notnull
{
    /// <summary>Makes the projection.</summary>
    protected SingleStreamProjection()
    {
        if (typeof(TId) != typeof(Guid))
        {
            throw new InvalidProjectionException($"{GetType().Name}: stream ids are Guid, not {typeof(TId).Name}.");
        }
    }

    /// <summary>The document after the event; null deletes it.</summary>
    public abstract TDoc? Evolve(TDoc? snapshot, TId id, IEvent e);

    bool IAggregator<TDoc>.Handles(Type eventType) => Handles(eventType);

    TDoc? IAggregator<TDoc>.Fold(TDoc? document, Guid streamId, IEvent @event) => Evolve(document, (TId)(object)streamId, @event);

    internal sealed override IInlineProjection Build(StoreOptions options)
    {
        options.Mappings.Register(typeof(TDoc)).Revision = RevisionKind.Projected;
        options.Projections.AddAggregator(this);
        return new StreamDocuments<TDoc>(this, ownsStreamsOf: null, options);
    }
}
