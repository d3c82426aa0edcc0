using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>Writes documents event by event, e.g. one line of a history for each.</summary>
public abstract class EventProjection : IProjection
{
    /// <summary>Queues what follows from one event.</summary>
    public abstract ValueTask ApplyAsync(IDocumentOperations operations, IEvent e, CancellationToken cancellationToken);

    async Task IProjection.ApplyAsync(IDocumentOperations operations, IReadOnlyList<StreamAction> streams, CancellationToken cancellationToken)
    {
        foreach (var e in streams.SelectMany(s => s.Events))
        {
            await ApplyAsync(operations, e, cancellationToken).ConfigureAwait(false);
        }
    }
}
