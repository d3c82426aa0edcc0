using PostgresStore.Projections;
using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Contract;

public sealed class AppendingEventsTests(StoreDatabase database) : StoreTest(database)
{
    private static readonly SettableClock Clock = new(new DateTimeOffset(2025, 9, 16, 1, 2, 3, TimeSpan.Zero));

    protected override void Configure(StoreOptions options)
    {
        options.Events.TimeProvider = Clock;
        options.Projections.Snapshot<Loan>(SnapshotLifecycle.Inline);
        options.Events.AddEventType<LoanSeenOnShelf>();
    }

    [Fact]
    public async Task A_started_stream_has_its_events_in_order_with_all_that_is_known()
    {
        var id = Guid.NewGuid();
        await using var session = Store.LightweightSession();
        (session.CorrelationId, session.CausationId, session.LastModifiedBy) = ("request 1", "command 2", "lan");
        session.SetHeader("reason", "inventory");
        session.SetHeader("count", 3);
        _ = session.Events.StartStream<Loan>(id, new LoanOpened("Truyện Kiều", "Lan"), new LoanRemarked("fragile"));

        await session.SaveChangesAsync(Token);

        var events = await session.Events.FetchStreamAsync(id, cancellationToken: Token);
        Assert.Equal([1, 2], events.Select(e => e.Version));
        Assert.Equal(["loan_opened", "loan_remarked"], events.Select(e => e.EventTypeName));
        Assert.Equal(new LoanRemarked("fragile"), events[1].Data);
        Assert.All(events, e => Assert.Equal(("request 1", "command 2", "lan", Clock.Now), (e.CorrelationId, e.CausationId, e.UserName, e.Timestamp)));
        Assert.Equal(("inventory", 3L), (events[0].GetHeader("reason"), events[0].GetHeader("count")));
        Assert.Equal(events[0].Sequence + 1, events[1].Sequence);
    }

    [Fact]
    public async Task Stream_rows_follow_the_table_layout()
    {
        var id = Guid.NewGuid();
        await SaveAsync(s => s.Events.StartStream<Loan>(id, new LoanOpened("T", "B")));

        Assert.Equal(
            "loan 1 *DEFAULT* false",
            await Database.ScalarAsync($"SELECT concat_ws(' ', type, version, tenant_id, is_archived::text) FROM {SchemaName}.mt_streams WHERE id = '{id}'"));
        Assert.Equal(
            "PostgresStore.Tests.Fixtures.LoanOpened, PostgresStore.Tests",
            await Database.ScalarAsync($"SELECT mt_dotnet_type FROM {SchemaName}.mt_events WHERE stream_id = '{id}'"));
        Assert.Equal("PostgresStore.Tests.Fixtures.Loan", await Database.ScalarAsync($"SELECT mt_dotnet_type FROM {SchemaName}.mt_doc_loan WHERE id = '{id}'"));
    }

    [Fact]
    public async Task A_session_may_have_a_clock_of_its_own_and_an_event_a_time_of_its_own()
    {
        var (id, past) = (Guid.NewGuid(), new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var session = Store.LightweightSession(new SessionOptions { TimeProvider = new SettableClock(past) });
        var own = session.Events.BuildEvent(new LoanRemarked("older still"));
        own.Timestamp = past.AddYears(-1);
        _ = session.Events.StartStream<Loan>(id, new LoanOpened("T", "B"), own);

        await session.SaveChangesAsync(Token);

        var events = await session.Events.FetchStreamAsync(id, cancellationToken: Token);
        Assert.Equal([past, past.AddYears(-1)], events.Select(e => e.Timestamp));
    }

    [Fact]
    public async Task Starting_a_stream_that_exists_fails_and_names_it()
    {
        var (taken, free) = (Guid.NewGuid(), Guid.NewGuid());
        await SaveAsync(s => s.Events.StartStream<Loan>(taken, new LoanOpened("T", "B")));

        var failure = await Assert.ThrowsAsync<ExistingStreamIdCollisionException>(() => SaveAsync(s =>
        {
            _ = s.Events.StartStream<Loan>(free, new LoanOpened("T", "B"));
            _ = s.Events.StartStream<Loan>(taken, new LoanOpened("T", "B"));
        }));

        Assert.Equal(taken, failure.Id);
        Assert.Null(await Store.QuerySession().Events.FetchStreamStateAsync(free, Token));
    }

    [Fact]
    public async Task Starting_without_events_fails_at_once()
    {
        await using var session = Store.LightweightSession();
        _ = Assert.Throws<EmptyEventStreamException>(() => session.Events.StartStream<Loan>(Guid.NewGuid()));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => session.Events.StartStream<Loan>(Guid.Empty, new LoanReturned()));
    }

    [Fact]
    public async Task Appending_to_a_missing_stream_creates_it_and_several_calls_are_one_append()
    {
        var id = Guid.NewGuid();
        await SaveAsync(s =>
        {
            _ = s.Events.Append(id, new LoanOpened("T", "B"));
            _ = s.Events.Append(id, new LoanRemarked("a"), new LoanRemarked("b"));
        });

        var state = await Store.QuerySession().Events.FetchStreamStateAsync(id, Token);
        Assert.Equal((3, (string?)null), (state!.Version, state.AggregateTypeName));
        Assert.Equal(["a", "b"], (await LoadAsync<Loan>(id))!.Remarks);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    public async Task Appending_at_another_version_fails_and_writes_nothing(long expectedAfter)
    {
        var id = Guid.NewGuid();
        await SaveAsync(s => s.Events.StartStream<Loan>(id, new LoanOpened("T", "B"), new LoanRemarked("a")));

        var failure = await Assert.ThrowsAsync<EventStreamUnexpectedMaxEventIdException>(
            () => SaveAsync(s => s.Events.Append(id, expectedAfter, new LoanRemarked("b"))));

        Assert.Equal((expectedAfter - 1, 2L), (failure.ExpectedVersion, failure.ActualVersion));
        Assert.Equal(2, (await LoadAsync<Loan>(id))!.Version);
    }

    [Fact]
    public async Task A_losing_writer_spends_no_sequence_number()
    {
        var id = Guid.NewGuid();
        await SaveAsync(s => s.Events.StartStream<Loan>(id, new LoanOpened("T", "B")));
        var before = await Database.ScalarAsync($"SELECT last_value FROM {SchemaName}.mt_events_sequence");

        _ = await Assert.ThrowsAsync<EventStreamUnexpectedMaxEventIdException>(() => SaveAsync(s => s.Events.Append(id, 7, new LoanRemarked("b"))));

        Assert.Equal(before, await Database.ScalarAsync($"SELECT last_value FROM {SchemaName}.mt_events_sequence"));
    }

    [Fact]
    public async Task Reading_stops_at_a_version_or_a_time()
    {
        var id = Guid.NewGuid();
        var clock = new SettableClock(Clock.Now);
        await using var session = Store.LightweightSession(new SessionOptions { TimeProvider = clock });
        foreach (var text in new[] { "a", "b", "c" })
        {
            _ = session.Events.Append(id, text == "a" ? [new LoanOpened("T", "B"), new LoanRemarked(text)] : [new LoanRemarked(text)]);
            await session.SaveChangesAsync(Token);
            clock.Now = clock.Now.AddDays(1);
        }

        Assert.Equal(["a", "b"], (await session.Events.AggregateStreamAsync<Loan>(id, version: 3, cancellationToken: Token))!.Remarks);
        var early = await session.Events.AggregateStreamAsync<Loan>(id, timestamp: Clock.Now, cancellationToken: Token);
        Assert.Equal(["a"], early!.Remarks);
        Assert.Equal(2, early.Version);
        Assert.Equal([3, 4], (await session.Events.FetchStreamAsync(id, fromVersion: 3, cancellationToken: Token)).Select(e => e.Version));
        Assert.Empty(await session.Events.FetchStreamAsync(Guid.NewGuid(), cancellationToken: Token));
    }

    [Fact]
    public async Task An_unknown_event_type_is_named()
    {
        var id = Guid.NewGuid();
        await SaveAsync(s => s.Events.StartStream<Loan>(id, new LoanOpened("T", "B")));
        _ = await Database.ScalarAsync(
            $"INSERT INTO {SchemaName}.mt_events (seq_id, id, stream_id, version, data, type, mt_dotnet_type) "
            + $"VALUES (nextval('{SchemaName}.mt_events_sequence'), gen_random_uuid(), '{id}', 2, '{{}}', 'loan_vanished', 'Nowhere.LoanVanished, Nowhere')");

        var failure = await Assert.ThrowsAsync<UnknownEventTypeException>(() => Store.QuerySession().Events.FetchStreamAsync(id, cancellationToken: Token));

        Assert.Equal("loan_vanished", failure.EventTypeName);
    }

    [Theory]
    [InlineData("UPDATE {0}.mt_events SET data = '{{}}'")]
    [InlineData("DELETE FROM {0}.mt_events")]
    [InlineData("TRUNCATE {0}.mt_events")]
    public async Task Events_cannot_be_changed_in_the_database(string sql)
    {
        await SaveAsync(s => s.Events.StartStream<Loan>(Guid.NewGuid(), new LoanOpened("T", "B")));

        var refusal = await Assert.ThrowsAsync<Npgsql.PostgresException>(
            () => Database.ScalarAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, sql, SchemaName)));

        Assert.StartsWith("Events are append-only", refusal.MessageText, StringComparison.Ordinal);
    }
}
