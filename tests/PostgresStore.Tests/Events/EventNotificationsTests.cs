using System.Threading.Channels;
using PostgresStore.Events;
using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Events;

public sealed class EventNotificationsTests(StoreDatabase database) : StoreTest(database)
{
    protected override void Configure(StoreOptions options) => options.Events.AddEventType<LoanOpened>();

    [Fact]
    public async Task It_calls_after_connecting_after_commits_and_after_reconnecting()
    {
        var calls = Channel.CreateUnbounded<bool>();
        await using var notifications = new EventNotifications(Store, async token => await calls.Writer.WriteAsync(true, token));
        notifications.Start();
        _ = await calls.Reader.ReadAsync(Token);

        await SaveAsync(s => s.Events.StartStream(Guid.NewGuid(), new LoanOpened("T", "B")));
        _ = await calls.Reader.ReadAsync(Token);

        _ = await Database.ScalarAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN {SchemaName}_events'");
        _ = await calls.Reader.ReadAsync(Token);

        await SaveAsync(s => s.Events.StartStream(Guid.NewGuid(), new LoanOpened("T", "B")));
        _ = await calls.Reader.ReadAsync(Token);
        Assert.Null(notifications.LastFailure);
    }
}
