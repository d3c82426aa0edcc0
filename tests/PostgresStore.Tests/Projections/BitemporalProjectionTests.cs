using PostgresStore.Projections;
using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Projections;

public sealed class BitemporalProjectionTests(StoreDatabase database) : StoreTest(database)
{
    private static readonly DateTimeOffset Start = new(2025, 7, 1, 0, 0, 0, TimeSpan.Zero);

    protected override void Configure(StoreOptions options) => options.Projections.Add(new TenancyHistory(), ProjectionLifecycle.Inline);

    [Fact]
    public async Task A_late_report_changes_the_past_but_not_what_was_believed()
    {
        var id = Guid.NewGuid();
        await SaveAtAsync(Start, s => s.Events.StartStream(id, new TenantMovedIn(new DateOnly(2025, 1, 1), "Lan")));
        await SaveAtAsync(Start.AddDays(10), s => s.Events.Append(id, new TenantMovedIn(new DateOnly(2025, 6, 1), "Minh")));
        await SaveAtAsync(Start.AddDays(20), s => s.Events.Append(id, new TenantMovedIn(new DateOnly(2025, 3, 1), "Hoa")));

        var april = new DateOnly(2025, 4, 1);
        Assert.Null(await TenantAsync(id, april, Start.AddDays(-1)));
        Assert.Equal("Lan", await TenantAsync(id, april, Start));
        Assert.Equal("Lan", await TenantAsync(id, april, Start.AddDays(15)));
        Assert.Equal("Hoa", await TenantAsync(id, april, Start.AddDays(20)));
        Assert.Equal("Hoa", await TenantAsync(id, april, Start.AddYears(50)));
        Assert.Equal("Minh", await TenantAsync(id, new DateOnly(2025, 8, 1), Start.AddDays(30)));
        Assert.Equal(3L, await Database.ScalarAsync($"SELECT count(*) FROM {SchemaName}.tenancy_history WHERE id = '{id}' AND recorded_to = 'infinity'"));
    }

    [Fact]
    public async Task One_save_may_start_one_stream_and_append_to_another()
    {
        var (old, started, day) = (Guid.NewGuid(), Guid.NewGuid(), new DateOnly(2025, 1, 1));
        await SaveAtAsync(Start, s => s.Events.StartStream(old, new TenantMovedIn(day, "Lan")));
        await SaveAtAsync(Start.AddDays(1), s =>
        {
            _ = s.Events.StartStream(started, new TenantMovedIn(day, "Minh"));
            _ = s.Events.Append(old, new TenantMovedIn(day, "Hoa"));
        });

        Assert.Equal("Hoa", await TenantAsync(old, day, Start.AddDays(1)));
        Assert.Equal("Minh", await TenantAsync(started, day, Start.AddDays(1)));
    }

    [Fact]
    public async Task Equal_neighbours_are_one_row()
    {
        var id = Guid.NewGuid();
        await SaveAtAsync(Start, s => s.Events.StartStream(
            id,
            new TenantMovedIn(new DateOnly(2025, 1, 1), "Lan"),
            new TenantMovedIn(new DateOnly(2025, 2, 1), "Lan"),
            new TenantMovedOut(new DateOnly(2025, 3, 1))));

        Assert.Equal(
            "2025-01-01 2025-03-01",
            await Database.ScalarAsync($"SELECT string_agg(concat(valid_from, ' ', valid_to), ';') FROM {SchemaName}.tenancy_history WHERE id = '{id}'"));
    }

    [Fact]
    public async Task Two_saves_at_one_moment_leave_the_later_belief_alone()
    {
        var id = Guid.NewGuid();
        await SaveAtAsync(Start, s => s.Events.StartStream(id, new TenantMovedIn(new DateOnly(2025, 1, 1), "Lan")));
        await SaveAtAsync(Start, s => s.Events.Append(id, new TenantMovedIn(new DateOnly(2025, 1, 1), "Minh")));

        Assert.Equal("Minh", await Database.ScalarAsync($"SELECT string_agg(tenant, ';') FROM {SchemaName}.tenancy_history WHERE id = '{id}'"));
    }

    [Fact]
    public async Task A_history_replayed_in_one_save_keeps_each_belief()
    {
        var id = Guid.NewGuid();
        await SaveAtAsync(Start.AddYears(1), s =>
        {
            var first = s.Events.BuildEvent(new TenantMovedIn(new DateOnly(2025, 1, 1), "Lan"));
            var second = s.Events.BuildEvent(new TenantMovedIn(new DateOnly(2025, 1, 1), "Minh"));
            (first.Timestamp, second.Timestamp) = (Start, Start.AddDays(5));
            _ = s.Events.StartStream(id, first, second);
        });

        Assert.Equal("Lan", await TenantAsync(id, new DateOnly(2025, 4, 1), Start.AddDays(1)));
        Assert.Equal("Minh", await TenantAsync(id, new DateOnly(2025, 4, 1), Start.AddDays(5)));
    }

    private async Task SaveAtAsync(DateTimeOffset time, Action<IDocumentSession> work)
    {
        await using var session = Store.LightweightSession(new SessionOptions { TimeProvider = new SettableClock(time) });
        work(session);
        await session.SaveChangesAsync(Token);
    }

    private async Task<string?> TenantAsync(Guid id, DateOnly day, DateTimeOffset time)
    {
        await using var command = Store.DataSource.CreateCommand(
            $"SELECT tenant FROM {SchemaName}.tenancy_history "
            + "WHERE id = $1 AND valid_from <= $2 AND $2 < valid_to AND recorded_from <= $3 AND $3 < recorded_to");
        _ = command.Parameters.AddWithValue(id);
        _ = command.Parameters.AddWithValue(day);
        _ = command.Parameters.AddWithValue(time);
        return (string?)await command.ExecuteScalarAsync(Token);
    }
}
