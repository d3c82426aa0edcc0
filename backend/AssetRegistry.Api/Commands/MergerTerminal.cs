using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Mergers;

namespace AssetRegistry.Api.Commands;

/// <summary>Shows merger plans at a terminal and carries them on from there.</summary>
internal sealed class MergerTerminal(IDocumentStore store, TimeProvider clock, TextWriter output)
{
    private readonly MergerRunner _runner = new(store, clock, CommandLineActor.Value);

    public async Task<MergerPlan> FindAsync(string number, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();

        return await session.Query<MergerPlan>().Where(plan => plan.Number == number).FirstOrDefaultAsync(cancellationToken)
            ?? throw new MergerPlanNotFoundException(Guid.Empty);
    }

    public async Task PreviewAsync(MergerPlan plan, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var preview = MergerPreview.Of(plan, await session.SituationOfAsync(plan, CommandLineActor.Value, cancellationToken));
        var report = await session.BoundaryReportOfAsync(plan, CommandLineActor.Value, MergerReader.NearMetres, cancellationToken);
        await WriteAsync(MergerText.Plan(plan, preview.Counts));
        foreach (var move in preview.Moves)
        {
            await WriteAsync(MergerText.Move(move, plan));
        }

        foreach (var finding in report.Findings)
        {
            await WriteAsync(BoundaryText.Finding(finding));
        }
    }

    public async Task ApproveAsync(MergerPlan plan, PaperInput paper, CancellationToken cancellationToken) =>
        await WriteAsync(MergerText.Progress(await _runner.ApproveAsync(plan, paper, cancellationToken)));

    public Task ExecuteAsync(MergerPlan plan, CancellationToken cancellationToken) => FollowAsync(_runner.ExecuteAsync(plan, cancellationToken));

    public Task UndoAsync(MergerPlan plan, string reason, CancellationToken cancellationToken) => FollowAsync(_runner.UndoAsync(plan, reason, cancellationToken));

    private async Task FollowAsync(IAsyncEnumerable<MergerPlan> parts)
    {
        await foreach (var plan in parts)
        {
            await WriteAsync(MergerText.Progress(plan));
        }
    }

    private Task WriteAsync(LocalizedText line) => output.WriteLineAsync(line.Current);
}
