using PostgresStore.Projections;
using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Projections;

public sealed class InlineProjectionsTests(StoreDatabase database) : StoreTest(database)
{
    protected override void Configure(StoreOptions options)
    {
        options.Projections.Snapshot<Loan>(SnapshotLifecycle.Inline);
        options.Projections.Add(new LoanLines(), ProjectionLifecycle.Inline);
        options.Projections.Add(new BorrowerTotals(), ProjectionLifecycle.Inline);
        options.Projections.Add(new LoanHistory(), ProjectionLifecycle.Inline);
        options.Schema.For<LoanHistoryLine>();
    }

    [Fact]
    public async Task A_snapshot_and_a_single_stream_document_follow_their_stream()
    {
        var id = Guid.NewGuid();
        await SaveAsync(s => s.Events.StartStream<Loan>(id, new LoanOpened("Số đỏ", "Lan")));
        await SaveAsync(s => s.Events.Append(id, new LoanRemarked("torn"), new LoanReminded()));

        var loan = await LoadAsync<Loan>(id);
        var events = await Store.QuerySession().Events.FetchStreamAsync(id, cancellationToken: Token);
        Assert.Equal((id, "Số đỏ", 3, events[2].Timestamp), (loan!.Id, loan.Title, loan.Version, loan.LastReminder));
        Assert.Equal(new LoanLine(id, "Số đỏ", 1, 3), await LoadAsync<LoanLine>(id));
        Assert.Equal(3L, await Database.ScalarAsync($"SELECT mt_version FROM {SchemaName}.mt_doc_loan WHERE id = '{id}'"));
    }

    [Fact]
    public async Task The_version_keeps_up_with_events_the_snapshot_does_not_handle()
    {
        var id = Guid.NewGuid();
        await SaveAsync(s => s.Events.StartStream<Loan>(id, new LoanOpened("T", "B")));
        await SaveAsync(s => s.Events.Append(id, new LoanSeenOnShelf("A")));

        Assert.Equal(2, (await LoadAsync<Loan>(id))!.Version);
    }

    [Fact]
    public async Task An_aggregate_that_should_be_deleted_is()
    {
        var id = Guid.NewGuid();
        await SaveAsync(s => s.Events.StartStream<Loan>(id, new LoanOpened("T", "B")));
        await SaveAsync(s => s.Events.Append(id, new LoanReturned(), new LoanRemarked("late")));

        Assert.Null(await LoadAsync<Loan>(id));
        await using var session = Store.LightweightSession();
        var stream = await session.Events.FetchForWriting<Loan>(id, Token);
        Assert.Equal((null, 3L), (stream.Aggregate, stream.StartingVersion));
    }

    [Fact]
    public async Task Writers_of_different_streams_lose_nothing_in_a_shared_document()
    {
        var borrower = $"borrower {Guid.NewGuid()}";

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await SaveAsync(s => s.Events.StartStream<Loan>(Guid.NewGuid(), new LoanOpened("T", borrower)));
            }
        })));

        await using var session = Store.QuerySession();
        Assert.Equal(60, (await session.LoadAsync<BorrowerTotal>(borrower, Token))!.Loans);
    }

    [Fact]
    public async Task An_event_projection_writes_in_the_same_transaction()
    {
        var id = Guid.NewGuid();
        await SaveAsync(s => s.Events.StartStream<Loan>(id, new LoanOpened("T", "B"), new LoanRemarked("x")));
        _ = await Assert.ThrowsAsync<StoreCommandException>(() => SaveAsync(s =>
        {
            _ = s.Events.Append(id, new LoanRemarked("lost"));
            s.QueueSqlCommand("SELECT 1/0");
        }));

        await using var session = Store.QuerySession();
        var lines = await session.Query<LoanHistoryLine>().Where(l => l.LoanId == id).OrderBy(l => l.What).ToListAsync(Token);
        Assert.Equal(["1 loan_opened", "2 loan_remarked"], lines.Select(l => l.What));
    }

    [Fact]
    public async Task An_import_touches_a_thousand_streams_in_one_save()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => Guid.NewGuid()).ToList();
        await SaveAsync(s => ids.ForEach(id => s.Events.StartStream<Loan>(id, new LoanOpened("T", "import"))));

        await SaveAsync(s => ids.ForEach(id => s.Events.Append(id, new LoanRemarked("checked"))));

        await using var session = Store.QuerySession();
        Assert.All(await session.LoadManyAsync<Loan>(Token, ids), loan => Assert.Equal((2, "checked"), (loan.Version, loan.Remarks.Single())));
        Assert.Equal(1000, (await session.LoadAsync<BorrowerTotal>("import", Token))!.Loans);
    }

    [Fact]
    public void A_type_that_folds_nothing_is_refused()
    {
        var failure = Assert.Throws<InvalidProjectionException>(() => new StoreOptions().Projections.Snapshot<Publisher>(SnapshotLifecycle.Inline));
        Assert.Contains("Publisher", failure.Message, StringComparison.Ordinal);
    }
}
