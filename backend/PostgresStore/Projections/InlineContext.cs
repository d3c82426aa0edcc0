using PostgresStore.Operations;

namespace PostgresStore.Projections;

/// <summary>Where a run queues its writes.</summary>
/// <param name="Session">The session being saved; what custom projections queue there lands in the same transaction.</param>
/// <param name="Writes">Writes of this save.</param>
internal sealed record InlineContext(IDocumentOperations Session, List<StorageOperation> Writes);
