namespace AssetRegistry.Api.Dossiers;

/// <summary>The handovers that decisions opened, one query however many decisions are asked for.</summary>
public sealed class HandoversByDecision(IBatchScheduler batches, IDocumentStore store) : BatchDataLoader<Guid, IReadOnlyList<Handover>>(batches)
{
    protected override async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Handover>>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        List<Guid> decisions = [.. keys];
        var found = await session.Query<Handover>().Where(handover => decisions.Contains(handover.DecisionId)).ToListAsync(cancellationToken);

        return found.GroupBy(handover => handover.DecisionId).ToDictionary(group => group.Key, group => (IReadOnlyList<Handover>)[.. group]);
    }
}
