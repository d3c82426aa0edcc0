using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Decisions;

/// <summary>What an actor may do today by delegation alone, looked up once a request however many dossiers ask.</summary>
public sealed class DelegatedCommands(IBatchScheduler batches, IDocumentStore store, TimeProvider clock) : BatchDataLoader<Actor, IReadOnlyList<CommandName>>(batches)
{
    protected override async Task<IReadOnlyDictionary<Actor, IReadOnlyList<CommandName>>> LoadBatchAsync(
        IReadOnlyList<Actor> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var found = new Dictionary<Actor, IReadOnlyList<CommandName>>();
        foreach (var actor in keys)
        {
            found[actor] = Delegation.CommandsBy(await session.LoadDelegationsAsync(actor, cancellationToken), actor, clock.Today());
        }

        return found;
    }
}
