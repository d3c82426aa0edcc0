using System.Globalization;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Demo;

/// <summary>
/// The demonstration province: Lai Châu from 1 July 2025 on, told as commands in the order they were recorded. Its published figures
/// come out by counting. A load that was interrupted goes on where it ended.
/// </summary>
public static class DemoProvince
{
    /// <summary>The last thing the story records: its presence says that the load is complete.</summary>
    public static async Task<bool> IsLoadedAsync(IQuerySession session, CancellationToken cancellationToken) =>
        await session.LoadAsync<DemoLoaded>(DemoLoaded.Key, cancellationToken) is not null;

    public static async Task LoadAsync(IDocumentStore store, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(new LocalizedText("Đang nạp tỉnh minh họa Lai Châu…", "Loading the demonstration province Lai Châu…").Current);
        var stage = new DemoStage(store);
        await new DemoFoundation(stage).PlayAsync(cancellationToken);
        var story = new DemoStory(stage);
        var steps = story.Steps.OrderBy(step => step.RecordedAt).ToList();
        var shown = 0;
        for (var index = 0; index < steps.Count; index++)
        {
            stage.Clock.Set(steps[index].RecordedAt);
            await steps[index].Play(cancellationToken);
            if ((index + 1) * 10 / steps.Count is var tenths && tenths > shown)
            {
                shown = tenths;
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {tenths * 10} %"));
            }
        }

        await using var session = store.LightweightSession();
        session.Store(new DemoLoaded(DemoLoaded.Key));
        await session.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>Says that the demonstration province is complete.</summary>
public sealed record DemoLoaded(string Id)
{
    public const string Key = "lai-chau";
}
