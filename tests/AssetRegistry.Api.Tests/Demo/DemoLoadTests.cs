using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Demo;

/// <summary>The demonstration is the same in every registry, also when its load was interrupted.</summary>
public sealed class DemoLoadTests(DemoRegistry registry)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_interrupted_load_goes_on_and_leads_to_exactly_the_facts_of_an_uninterrupted_one()
    {
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        foreach (var progress in new[] { "Lai Châu", "10 %", "50 %", "90 %" })
        {
            await InterruptedLoadAsync(database, progress);
        }

        await using (await TestServer.StartAsync(database))
        {
            // Goes on to the end.
        }

        Assert.Equal(await DemoFacts.EventsAsync(registry.Shared.Database), await DemoFacts.EventsAsync(database));
        Assert.Equal(await DemoFacts.ReceiptsAsync(registry.Shared.Database), await DemoFacts.ReceiptsAsync(database));
        Assert.Equal(await DemoFacts.HistoriesAsync(registry.Shared.Database), await DemoFacts.HistoriesAsync(database));
    }

    [Fact]
    public async Task A_second_start_adds_nothing()
    {
        await using var first = await registry.CopyAsync(Cancellation);
        var before = await DemoFacts.EventsAsync(first.Database);

        await using var second = await TestServer.StartAsync(first.Database);

        Assert.Equal(before, await DemoFacts.EventsAsync(second.Database));
    }

    /// <summary>A start that is broken off when the load says how far it is.</summary>
    private static async Task InterruptedLoadAsync(string database, string progress)
    {
        using var interruption = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var console = new InterruptingConsole(progress, interruption);
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => RegistryServer.StartAsync(new RegistryOptions { Port = 0, Database = database, WebRoot = null }, console, interruption.Token));
    }
}
