using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>Keeps one document for each stream: snapshots and single-stream projections.</summary>
/// <param name="aggregator">Folds the events.</param>
/// <param name="ownsStreamsOf">
/// Stored name of the aggregate type whose streams this document follows in any case, so that its version keeps up with events it does
/// not handle.
/// </param>
/// <param name="options">The store's options.</param>
internal sealed class StreamDocuments<TDoc>(IAggregator<TDoc> aggregator, string? ownsStreamsOf, StoreOptions options) : IInlineProjection where TDoc : class
{
    public IInlineRun? Plan(IReadOnlyList<StreamAction> streams)
    {
        var handled = streams.Where(s => s.Events.Any(e => aggregator.Handles(e.EventType))).ToList();
        var followed = ownsStreamsOf is null ? [] : streams.Where(s => s.ActionType is StreamActionType.Append).Except(handled).ToList();
        return handled.Count + followed.Count == 0 ? null : new StreamDocumentsRun<TDoc>(aggregator, ownsStreamsOf, handled, followed, options);
    }
}
