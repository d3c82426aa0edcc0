using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Mergers;

namespace AssetRegistry.Api.Commands;

/// <summary>Gives the commands on merger plans from a terminal: the same ones that the API takes, each part a transaction of its own.</summary>
internal sealed class MergerTerminal(IDocumentStore store, TimeProvider clock, TextWriter output)
{
    public async Task<MergerPlan> FindAsync(string number, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();

        return await session.Query<MergerPlan>().Where(plan => plan.Number == number).FirstOrDefaultAsync(cancellationToken)
            ?? throw new MergerPlanNotFoundException(Guid.Empty);
    }

    public async Task PreviewAsync(MergerPlan plan, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var preview = MergerPreview.Of(plan, await session.SituationOfAsync(plan, cancellationToken));
        var report = await session.BoundaryReportOfAsync(plan, MergerReader.NearMetres, cancellationToken);
        await WriteAsync(MergerText.Plan(plan, preview.Counts));
        foreach (var move in preview.Moves)
        {
            await WriteAsync(MergerText.Move(move, plan));
        }

        foreach (var finding in report.Findings)
        {
            await WriteAsync(MergerText.Finding(finding));
        }
    }

    public async Task ApproveAsync(MergerPlan plan, PaperInput paper, CancellationToken cancellationToken) => await WriteAsync(MergerText.Progress(
        await GiveAsync(command => MergerPlanMutations.ApproveMergerPlanAsync(
            new(Guid.NewGuid(), plan.Id, plan.Version, paper), CommandLineActor.Value, command, cancellationToken))));

    /// <summary>Part by part until the end; a plan that stopped in between goes on.</summary>
    public async Task ExecuteAsync(MergerPlan plan, CancellationToken cancellationToken)
    {
        do
        {
            plan = await GiveAsync(command => MergerPlanMutations.ExecuteMergerPlanAsync(
                new(Guid.NewGuid(), plan.Id, plan.Version), CommandLineActor.Value, command, cancellationToken));
            await WriteAsync(MergerText.Progress(plan));
        }
        while (plan.Status is MergerPlanStatus.Executing);
    }

    /// <summary>Part by part until the beginning.</summary>
    public async Task UndoAsync(MergerPlan plan, string reason, CancellationToken cancellationToken)
    {
        do
        {
            plan = await GiveAsync(command => MergerPlanMutations.UndoMergerPlanAsync(
                new(Guid.NewGuid(), plan.Id, plan.Version, reason), CommandLineActor.Value, command, cancellationToken));
            await WriteAsync(MergerText.Progress(plan));
        }
        while (plan.Status is MergerPlanStatus.Undoing);
    }

    private async Task<MergerPlan> GiveAsync(Func<CommandSession, Task<MergerPlan>> give)
    {
        await using var session = store.LightweightSession(new PostgresStore.SessionOptions { TimeProvider = clock });

        return await give(new CommandSession(session, clock, StoreSetup.Json));
    }

    private Task WriteAsync(LocalizedText line) => output.WriteLineAsync(line.Current);
}
