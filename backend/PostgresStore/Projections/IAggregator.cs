using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>Folds events of one stream into a document.</summary>
internal interface IAggregator<TDoc> where TDoc : class
{
    /// <summary>Whether an event of this type can change the document.</summary>
    bool Handles(Type eventType);

    /// <summary>The document after the event; null when there is none (yet, or any more).</summary>
    TDoc? Fold(TDoc? document, Guid streamId, IEvent @event);
}
