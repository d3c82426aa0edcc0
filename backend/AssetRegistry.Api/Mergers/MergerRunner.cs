using System.Runtime.CompilerServices;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Mergers;

/// <summary>Gives the commands on merger plans where no request does: the same ones that the API takes, each part a transaction of its own.</summary>
internal sealed class MergerRunner(IDocumentStore store, TimeProvider clock, Actor actor)
{
    public Task<MergerPlan> ApproveAsync(MergerPlan plan, PaperInput paper, CancellationToken cancellationToken) => GiveAsync(
        command => MergerPlanMutations.ApproveMergerPlanAsync(new(command.NewId(), plan.Id, plan.Version, paper), actor, command, cancellationToken));

    /// <summary>Part by part until the end; a plan that stopped in between goes on. The plan after each part.</summary>
    public async IAsyncEnumerable<MergerPlan> ExecuteAsync(MergerPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        do
        {
            plan = await GiveAsync(command => MergerPlanMutations.ExecuteMergerPlanAsync(
                new(command.NewId(), plan.Id, plan.Version), actor, command, cancellationToken));
            yield return plan;
        }
        while (plan.Status is MergerPlanStatus.Executing);
    }

    /// <summary>Part by part until the beginning. The plan after each part.</summary>
    public async IAsyncEnumerable<MergerPlan> UndoAsync(MergerPlan plan, string reason, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        do
        {
            plan = await GiveAsync(command => MergerPlanMutations.UndoMergerPlanAsync(
                new(command.NewId(), plan.Id, plan.Version, reason), actor, command, cancellationToken));
            yield return plan;
        }
        while (plan.Status is MergerPlanStatus.Undoing);
    }

    private async Task<MergerPlan> GiveAsync(Func<CommandSession, Task<MergerPlan>> give)
    {
        await using var session = store.LightweightSession(new PostgresStore.SessionOptions { TimeProvider = clock });

        return await give(new CommandSession(session, clock, StoreSetup.Json));
    }
}
