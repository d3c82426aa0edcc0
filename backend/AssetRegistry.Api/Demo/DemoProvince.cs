using System.Globalization;
using AssetRegistry.Api.Attachments.Storage;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Demo;

/// <summary>
/// The demonstration province: Lai Châu from 1 July 2025 on, told as commands in the order they were recorded. Its published figures
/// come out by counting. A load that was interrupted goes on where it ended.
/// </summary>
public static class DemoProvince
{
    /// <summary>Steps that have nothing to do with each other are played so many at a time: while one waits for the database, another is worked out.</summary>
    private const int AtATime = 4;

    /// <summary>The last thing recorded of the load: its presence says that the load is complete.</summary>
    public static async Task<bool> IsLoadedAsync(IQuerySession session, CancellationToken cancellationToken) =>
        await session.LoadAsync<DemoLoaded>(DemoLoaded.Key, cancellationToken) is not null;

    public static async Task LoadAsync(IDocumentStore store, FileStore files, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(new LocalizedText("Đang nạp tỉnh minh họa Lai Châu…", "Loading the demonstration province Lai Châu…").Current);
        var clock = new DemoClock();
        var stage = new DemoStage(store, clock, new ResolverDesk(store, clock) { GoesOn = await IsBegunAsync(store, cancellationToken) }, files);
        await new DemoFoundation(stage).PlayAsync(cancellationToken);
        var steps = new DemoStory(stage).Steps.OrderBy(step => step.RecordedAt).ToList();
        var shown = 0;
        for (var index = 0; index < steps.Count;)
        {
            var together = Together(steps, index);
            stage.Clock.Set(steps[index].RecordedAt);
            await Parallel.ForEachAsync(
                together, new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken },
                async (step, token) => await step.Play(token));
            index += together.Count;
            if (index * 10 / steps.Count is var tenths && tenths > shown)
            {
                shown = tenths;
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {tenths * 10} %"));
            }
        }
    }

    /// <summary>The step at this place, and those of the same moment after it that may be played at the same time.</summary>
    private static List<DemoStep> Together(List<DemoStep> steps, int index)
    {
        var first = steps[index];

        return first.IsIndependent ? [.. steps.Skip(index).TakeWhile(step => step.IsIndependent && step.RecordedAt == first.RecordedAt)] : [first];
    }

    private static async Task<bool> IsBegunAsync(IDocumentStore store, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();

        return await session.Query<CommandReceipt>().AnyAsync(cancellationToken);
    }
}

/// <summary>Says that the demonstration province is complete.</summary>
public sealed record DemoLoaded(string Id)
{
    public const string Key = "lai-chau";
}
