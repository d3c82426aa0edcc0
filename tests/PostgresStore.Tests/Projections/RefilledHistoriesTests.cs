using PostgresStore.Projections;
using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Projections;

/// <summary>A bitemporal table is derived: emptied or spoilt, it comes back from the events row by row, with both axes of time.</summary>
public sealed class RefilledHistoriesTests(StoreDatabase database) : StoreTest(database)
{
    private static readonly DateTimeOffset Start = new(2025, 7, 1, 0, 0, 0, TimeSpan.Zero);

    private string Table => $"{SchemaName}.tenancy_history";

    protected override void Configure(StoreOptions options)
    {
        options.Events.AddEventTypes([typeof(TenantMovedIn), typeof(RentChanged), typeof(TenantMovedOut)]);
        options.Projections.Add(new TenancyHistory(), ProjectionLifecycle.Inline);
    }

    [Fact]
    public async Task Every_row_comes_back_as_it_was()
    {
        await RecordAsync();
        var before = await RowsAsync();

        var rebuilt = await Store.Histories.RebuildAsync(Token);

        Assert.Equal(["tenancy_history"], rebuilt);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task Only_an_empty_table_is_refilled_without_being_asked()
    {
        await RecordAsync();
        var before = await RowsAsync();
        Assert.Empty(await Store.Histories.RefillEmptyAsync(Token));

        _ = await Database.ScalarAsync($"DELETE FROM {Table}");

        Assert.Equal(["tenancy_history"], await Store.Histories.RefillEmptyAsync(Token));
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task Two_programs_at_once_fill_it_once()
    {
        await RecordAsync();
        var before = await RowsAsync();
        _ = await Database.ScalarAsync($"DELETE FROM {Table}");

        var refilled = await Task.WhenAll(Store.Histories.RefillEmptyAsync(Token), Store.Histories.RefillEmptyAsync(Token));

        Assert.Equal(1, refilled.Sum(tables => tables.Count));
        Assert.Equal(before, await RowsAsync());
    }

    /// <summary>Late, corrected and simultaneous entries, in several saves.</summary>
    private async Task RecordAsync()
    {
        var clock = new SettableClock(Start);
        await using var session = Store.LightweightSession(new SessionOptions { TimeProvider = clock });
        foreach (var id in Enumerable.Range(0, 3).Select(_ => Guid.NewGuid()))
        {
            _ = session.Events.Append(id, new TenantMovedIn(new(2025, 3, 1), "An"), new RentChanged(new(2025, 5, 1), 3));
            await session.SaveChangesAsync(Token);
            _ = session.Events.Append(id, new RentChanged(new(2025, 4, 1), 2));
            await session.SaveChangesAsync(Token);
            clock.Now = clock.Now.AddDays(1);
            _ = session.Events.Append(id, new TenantMovedOut(new(2025, 4, 15)), new TenantMovedIn(new(2025, 6, 1), "Bình"));
            await session.SaveChangesAsync(Token);
        }
    }

    private Task<object?> RowsAsync() => Database.ScalarAsync($"SELECT string_agg(t::text, E'\n' ORDER BY t::text) FROM {Table} t");
}
