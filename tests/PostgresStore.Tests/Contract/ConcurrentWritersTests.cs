using PostgresStore.Projections;
using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Contract;

public sealed class ConcurrentWritersTests(StoreDatabase database) : StoreTest(database)
{
    protected override void Configure(StoreOptions options) => options.Projections.Snapshot<Loan>(SnapshotLifecycle.Inline);

    [Fact]
    public async Task Plain_appends_to_one_new_stream_all_succeed_and_the_snapshot_loses_nothing()
    {
        const int Writers = 8;
        const int Saves = 15;
        var id = Guid.NewGuid();

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            await using var session = Store.LightweightSession();
            for (var i = 0; i < Saves; i++)
            {
                _ = session.Events.Append(id, new LoanOpened("T", "B"), new LoanRemarked($"{writer}.{i}"));
                await session.SaveChangesAsync(Token);
            }
        })));

        var events = await Store.QuerySession().Events.FetchStreamAsync(id, cancellationToken: Token);
        Assert.Equal(Enumerable.Range(1, 2 * Writers * Saves).Select(v => (long)v), events.Select(e => e.Version));
        Assert.Equal(
            events.Select(e => e.Data).OfType<LoanRemarked>().Select(r => r.Text),
            (await LoadAsync<Loan>(id))!.Remarks);
    }

    [Fact]
    public async Task Appends_to_the_same_streams_in_any_order_do_not_deadlock()
    {
        var ids = Enumerable.Range(0, 10).Select(_ => Guid.NewGuid()).ToList();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(async () =>
        {
            var order = new Random(writer);
            for (var i = 0; i < 10; i++)
            {
                await SaveAsync(s => ids.OrderBy(_ => order.Next()).ToList().ForEach(id => s.Events.Append(id, new LoanRemarked("x"))));
            }
        })));

        Assert.Equal(60, (await Store.QuerySession().Events.FetchStreamStateAsync(ids[0], Token))!.Version);
    }

    [Fact]
    public async Task Of_two_decisions_on_one_version_one_fails()
    {
        var id = Guid.NewGuid();
        await SaveAsync(s => s.Events.StartStream<Loan>(id, new LoanOpened("T", "B")));
        await using var first = Store.LightweightSession();
        await using var second = Store.LightweightSession();
        var early = await first.Events.FetchForWriting<Loan>(id, Token);
        var late = await second.Events.FetchForWriting<Loan>(id, 1, Token);
        early.AppendOne(new LoanRemarked("early"));
        late.AppendMany(new LoanRemarked("late"), new LoanReminded());
        Assert.Equal((1, 3), (late.StartingVersion, late.CurrentVersion));

        await first.SaveChangesAsync(Token);

        _ = await Assert.ThrowsAsync<EventStreamUnexpectedMaxEventIdException>(() => second.SaveChangesAsync(Token));
        Assert.Equal(["early"], (await LoadAsync<Loan>(id))!.Remarks);
        _ = await Assert.ThrowsAsync<ConcurrencyException>(() => second.Events.FetchForWriting<Loan>(id, 1, Token));
    }

    [Fact]
    public async Task What_is_fetched_for_writing_is_the_state_of_its_version_however_others_write()
    {
        var id = Guid.NewGuid();
        await SaveAsync(s => s.Events.StartStream<Loan>(id, new LoanOpened("T", "B")));
        using var written = new CancellationTokenSource();

        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 200; i++)
            {
                await SaveAsync(s => s.Events.Append(id, new LoanRemarked("x")));
            }

            await written.CancelAsync();
        }, Token);
        var fetched = 0;
        while (!written.IsCancellationRequested || fetched == 0)
        {
            await using var session = Store.LightweightSession();
            var stream = await session.Events.FetchForWriting<Loan>(id, Token);
            Assert.Equal(stream.StartingVersion, 1 + stream.Aggregate!.Remarks.Count);
            fetched++;
        }

        await writing;
    }

    [Fact]
    public async Task A_missing_stream_is_fetched_empty_and_created_with_its_type()
    {
        var id = Guid.NewGuid();
        await using var session = Store.LightweightSession();
        var stream = await session.Events.FetchForWriting<Loan>(id, Token);
        Assert.Equal((null, 0L), (stream.Aggregate, stream.StartingVersion));

        stream.AppendOne(new LoanOpened("T", "B"));
        await session.SaveChangesAsync(Token);

        Assert.Equal("loan", (await session.Events.FetchStreamStateAsync(id, Token))!.AggregateTypeName);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Exclusive_writing_makes_others_wait(bool exists)
    {
        var id = Guid.NewGuid();
        if (exists)
        {
            await SaveAsync(s => s.Events.StartStream<Loan>(id, new LoanOpened("T", "B")));
        }

        await using var holder = Store.LightweightSession();
        var held = await holder.Events.FetchForExclusiveWriting<Loan>(id, Token);
        await using var waiter = Store.LightweightSession();
        var waiting = waiter.Events.FetchForExclusiveWriting<Loan>(id, Token);
        Assert.False(waiting.IsCompleted);

        held.AppendOne(exists ? new LoanRemarked("held") : new LoanOpened("T", "B"));
        await holder.SaveChangesAsync(Token);

        var got = await waiting;
        Assert.Equal(exists ? 2 : 1, got.StartingVersion);
        got.AppendOne(new LoanReminded());
        await waiter.SaveChangesAsync(Token);
        Assert.Equal(exists ? 3 : 2, (await LoadAsync<Loan>(id))!.Version);
    }

    [Fact]
    public async Task A_fetched_stream_guards_one_save_only()
    {
        var id = Guid.NewGuid();
        await using var session = Store.LightweightSession();
        var stream = await session.Events.FetchForWriting<Loan>(id, Token);
        stream.AppendOne(new LoanOpened("T", "B"));
        await session.SaveChangesAsync(Token);

        _ = Assert.Throws<InvalidOperationException>(() => stream.AppendOne(new LoanRemarked("unguarded")));
    }

    public static TheoryData<string, Func<IDocumentSession, ValueTask>> Ends => new()
    {
        { "disposing", s => s.DisposeAsync() },
        { "disposing at once", s => End(s.Dispose) },
        { "ejecting", s => End(s.EjectAllPendingChanges) },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task A_session_that_ends_gives_up_its_lock(string how, Func<IDocumentSession, ValueTask> end)
    {
        Assert.NotEmpty(how);
        var id = Guid.NewGuid();
        await SaveAsync(s => s.Events.StartStream<Loan>(id, new LoanOpened("T", "B")));
        await using var holder = Store.LightweightSession();
        _ = await holder.Events.FetchForExclusiveWriting<Loan>(id, Token);

        await end(holder);

        await SaveAsync(s => s.Events.Append(id, new LoanRemarked("free")));

        Assert.Equal(2, (await LoadAsync<Loan>(id))!.Version);
    }

    private static ValueTask End(Action end)
    {
        end();
        return ValueTask.CompletedTask;
    }
}
