using PostgresStore.Projections;
using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Projections;

/// <summary>A save that touches many streams writes the documents of a type together.</summary>
public sealed class ManyProjectedDocumentsTests(StoreDatabase database) : StoreTest(database)
{
    protected override void Configure(StoreOptions options)
    {
        options.Projections.Snapshot<Loan>(SnapshotLifecycle.Inline);
        options.Projections.Add(new BorrowerTotals(), ProjectionLifecycle.Inline);
        options.Schema.For<Loan>().UniqueIndex(loan => loan.Title).Duplicate(loan => loan.LastReminder);
    }

    [Fact]
    public async Task New_and_known_streams_of_one_save_each_get_their_own_document_and_version()
    {
        Guid[] ids = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];
        await SaveAsync(s => s.Events.StartStream<Loan>(ids[0], new LoanOpened("A", "Lan"), new LoanRemarked("old")));
        await SaveAsync(s =>
        {
            _ = s.Events.Append(ids[0], new LoanReminded());
            _ = s.Events.StartStream<Loan>(ids[1], new LoanOpened("B", "Lan"));
            _ = s.Events.StartStream<Loan>(ids[2], new LoanOpened("C", "Minh"), new LoanRemarked("x"));
        });

        var loans = new[] { await LoadAsync<Loan>(ids[0]), await LoadAsync<Loan>(ids[1]), await LoadAsync<Loan>(ids[2]) };
        Assert.Equal([("A", 3, true), ("B", 1, false), ("C", 2, false)], loans.Select(loan => (loan!.Title, loan.Version, loan.LastReminder is not null)));
        await using var session = Store.QuerySession();
        Assert.Equal((2, 1), ((await session.LoadAsync<BorrowerTotal>("Lan", Token))!.Loans, (await session.LoadAsync<BorrowerTotal>("Minh", Token))!.Loans));
    }

    [Fact]
    public async Task One_that_breaks_a_unique_index_keeps_all_of_them_out()
    {
        await SaveAsync(s => s.Events.StartStream<Loan>(Guid.NewGuid(), new LoanOpened("taken", "Hoa")));
        var fresh = Guid.NewGuid();

        var refused = await Assert.ThrowsAsync<DocumentAlreadyExistsException>(() => SaveAsync(s =>
        {
            _ = s.Events.StartStream<Loan>(fresh, new LoanOpened("free", "Hoa"));
            _ = s.Events.StartStream<Loan>(Guid.NewGuid(), new LoanOpened("taken", "Hoa"));
        }));

        Assert.Equal((typeof(Loan), null), (refused.DocType, refused.Id));
        Assert.Null(await LoadAsync<Loan>(fresh));
    }
}
