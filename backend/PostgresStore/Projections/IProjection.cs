using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>Turns new events into document writes of the same transaction.</summary>
public interface IProjection
{
    /// <summary>Queues what follows from the events. Versions and timestamps are set; sequence numbers are not known yet.</summary>
    Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<StreamAction> streams, CancellationToken cancellationToken);
}
