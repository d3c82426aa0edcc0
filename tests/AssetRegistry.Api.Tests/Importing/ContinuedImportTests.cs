using AssetRegistry.Access;
using AssetRegistry.Api.Importing;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Importing;
using Microsoft.Extensions.DependencyInjection;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>An import whose server died: another one goes on behind the last row that was stored.</summary>
public sealed class ContinuedImportTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private const int Rows = 4_500;

    [Fact]
    public async Task Goes_on_behind_the_last_part_and_stores_every_row_once()
    {
        using var file = FacilityFile.Of(Enumerable.Range(0, Rows).Select(row => FacilityFile.Row($"TD-{row:0000}", vacant: "")));
        var store = registry.Server.Services.GetRequiredService<IDocumentStore>();
        var actor = new Actor("admin", Role.Administrator, null, null);
        var options = new FacilityImportOptions("danh-muc.csv", new(2025, 9, 1)) { BatchId = Guid.CreateVersion7() };
        using var death = new CancellationTokenSource();
        var first = new FacilityImport(store, TimeProvider.System)
            .RunAsync(file.Path, options, actor, _ => { }, new WhenStored(death.Cancel), death.Token);
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        var begun = await BatchAsync(store, options.BatchId.Value);
        Assert.InRange(begun.Registered, 1, Rows - 1);

        var report = await new FacilityImport(store, TimeProvider.System)
            .RunAsync(file.Path, options, actor, _ => { }, progress: null, TestContext.Current.CancellationToken);

        Assert.Equal(new RowCounts(Registered: Rows), report.Outcome);
        Assert.Equal(Rows, (await BatchAsync(store, options.BatchId.Value)).Registered);
        Assert.Equal(Rows, await registry.Events.ReadAsync<long>("select count(*) from registry.mt_doc_facility where data ->> 'number' like 'TD-%'"));
    }

    private static async Task<ImportBatch> BatchAsync(IDocumentStore store, Guid id)
    {
        await using var session = store.QuerySession();

        return (await session.LoadAsync<ImportBatch>(id, TestContext.Current.CancellationToken))!;
    }

    private sealed class WhenStored(Action act) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.IsStoring)
            {
                act();
            }
        }
    }
}
