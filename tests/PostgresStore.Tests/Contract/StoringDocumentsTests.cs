using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Contract;

public sealed class StoringDocumentsTests(StoreDatabase database) : StoreTest(database)
{
    protected override void Configure(StoreOptions options)
    {
        options.Schema.For<Book>().Duplicate(x => x.Shelf).Duplicate(x => x.Printed).Duplicate(x => x.Condition);
        options.Schema.For<Membership>();
        options.Schema.For<Transfer>().Duplicate(x => x.From).Duplicate(x => x.To).Duplicate(x => x.Order);
        options.Schema.For<Card>().UniqueIndex(x => x.Number);
    }

    [Fact]
    public async Task A_stored_document_comes_back_equal()
    {
        var book = new Book
        {
            Title = "Đất rừng phương Nam",
            Condition = Condition.Worn,
            Price = 12.50m,
            Printed = new DateOnly(1957, 5, 1),
            LentAt = new DateTimeOffset(2025, 9, 16, 8, 0, 0, TimeSpan.FromHours(7)),
            Publisher = new Publisher("Kim Đồng", null),
        };

        await SaveAsync(s => s.Store(book));

        var loaded = await LoadAsync<Book>(book.Id);
        Assert.Equal(book with { Tags = [], Readers = [], Chapters = [] }, loaded! with { Tags = book.Tags, Readers = book.Readers, Chapters = book.Chapters });
    }

    [Fact]
    public async Task An_empty_id_is_filled_at_once()
    {
        var book = new Book { Title = "Untitled" };
        await using var session = Store.LightweightSession();

        session.Store(book);

        Assert.Equal(7, book.Id.Version);
    }

    [Fact]
    public async Task Storing_again_replaces()
    {
        var book = new Book { Id = Guid.NewGuid(), Title = "First" };
        await SaveAsync(s => s.Store(book));

        await SaveAsync(s => s.Store(book with { Title = "Second", Shelf = "B" }));

        Assert.Equal("Second", (await LoadAsync<Book>(book.Id))!.Title);
        Assert.Equal("B", await Database.ScalarAsync($"SELECT shelf FROM {SchemaName}.mt_doc_book WHERE id = '{book.Id}'"));
    }

    [Fact]
    public async Task Duplicated_members_are_written_beside_the_json()
    {
        var book = new Book { Id = Guid.NewGuid(), Title = "Columns", Printed = new DateOnly(2001, 2, 3), Condition = Condition.Lost };

        await SaveAsync(s => s.Store(book));

        Assert.Equal(
            "2001-02-03 Lost",
            await Database.ScalarAsync($"SELECT printed || ' ' || condition FROM {SchemaName}.mt_doc_book WHERE id = '{book.Id}'"));
    }

    [Fact]
    public async Task Inserting_an_existing_id_fails_and_writes_nothing()
    {
        var book = new Book { Id = Guid.NewGuid(), Title = "First" };
        var other = new Book { Id = Guid.NewGuid(), Title = "Other" };
        await SaveAsync(s => s.Insert(book));

        var failure = await Assert.ThrowsAsync<DocumentAlreadyExistsException>(() => SaveAsync(s => s.Insert(other, book with { Title = "Second" })));

        Assert.Equal((typeof(Book), (object)book.Id), (failure.DocType, failure.Id));
        Assert.Null(await LoadAsync<Book>(other.Id));
        Assert.Equal("First", (await LoadAsync<Book>(book.Id))!.Title);
    }

    [Fact]
    public async Task Updating_a_missing_document_fails_and_writes_nothing()
    {
        var stored = new Book { Id = Guid.NewGuid(), Title = "Stored" };

        var failure = await Assert.ThrowsAsync<NonExistentDocumentException>(() => SaveAsync(s =>
        {
            s.Store(stored);
            s.Update(new Book { Id = Guid.NewGuid(), Title = "Missing" });
        }));

        Assert.Equal(typeof(Book), failure.DocType);
        Assert.Null(await LoadAsync<Book>(stored.Id));
    }

    [Fact]
    public async Task A_failed_save_keeps_its_queue_until_it_is_ejected()
    {
        var book = new Book { Id = Guid.NewGuid(), Title = "First" };
        await SaveAsync(s => s.Insert(book));
        await using var session = Store.LightweightSession();
        session.Insert(book);
        _ = await Assert.ThrowsAsync<DocumentAlreadyExistsException>(() => session.SaveChangesAsync(Token));
        _ = await Assert.ThrowsAsync<DocumentAlreadyExistsException>(() => session.SaveChangesAsync(Token));

        session.EjectAllPendingChanges();
        session.Store(book with { Title = "After" });
        await session.SaveChangesAsync(Token);

        Assert.Equal("After", (await LoadAsync<Book>(book.Id))!.Title);
    }

    [Fact]
    public async Task Deleting_removes_and_a_missing_one_is_no_error()
    {
        var book = new Book { Id = Guid.NewGuid(), Title = "Gone" };
        await SaveAsync(s => s.Store(book));

        await SaveAsync(s =>
        {
            s.Delete(book);
            s.Delete<Book>(Guid.NewGuid());
        });

        Assert.Null(await LoadAsync<Book>(book.Id));
    }

    [Fact]
    public async Task Deleting_by_condition_removes_what_fulfils_it()
    {
        var shelf = $"D{Guid.NewGuid()}";
        var (thin, thick) = (new Book { Title = "Thin", Shelf = shelf, Pages = 10 }, new Book { Title = "Thick", Shelf = shelf, Pages = 900 });
        await SaveAsync(s => s.Store(thin, thick));

        await SaveAsync(s => s.DeleteWhere<Book>(x => x.Shelf == shelf && x.Pages > 100));

        Assert.NotNull(await LoadAsync<Book>(thin.Id));
        Assert.Null(await LoadAsync<Book>(thick.Id));
    }

    [Fact]
    public async Task Text_ids_work_and_may_not_be_empty()
    {
        await SaveAsync(s => s.Store(new Membership("m-1", "Lan")));
        await using var session = Store.LightweightSession();

        Assert.Equal("Lan", (await session.LoadAsync<Membership>("m-1", Token))!.Name);
        Assert.Equal(["Lan"], (await session.LoadManyAsync<Membership>(Token, "m-1", "m-2")).Select(m => m.Name));
        _ = Assert.Throws<InvalidDocumentException>(() => session.Store(new Membership("", "Nobody")));
    }

    [Fact]
    public async Task Loading_many_returns_those_that_exist()
    {
        var books = Enumerable.Range(0, 3).Select(i => new Book { Id = Guid.NewGuid(), Title = $"{i}" }).ToList();
        await SaveAsync(s => s.Store<Book>(books));
        await using var session = Store.QuerySession();

        var found = await session.LoadManyAsync<Book>(Token, books.Select(b => b.Id).Append(Guid.NewGuid()));

        Assert.Equal(["0", "1", "2"], found.Select(b => b.Title).Order());
    }

    [Fact]
    public async Task A_value_of_a_unique_index_is_taken_once()
    {
        await SaveAsync(s => s.Store(new Card { Number = "7" }));

        var failure = await Assert.ThrowsAsync<DocumentAlreadyExistsException>(() => SaveAsync(s => s.Store(new Card { Number = "7" })));

        Assert.Equal("mt_doc_card_uidx_number", failure.ConstraintName);
    }

    [Fact]
    public async Task Revisions_count_up_and_a_stale_one_is_refused()
    {
        var card = new Card { Number = "revised" };
        await SaveAsync(s => s.Store(card));
        Assert.Equal(1, card.Version);

        await SaveAsync(s => s.Store(card));
        await SaveAsync(s => s.Update(card));
        Assert.Equal((3, 3), (card.Version, (await LoadAsync<Card>(card.Id))!.Version));

        await SaveAsync(s => s.UpdateRevision(card, 4));
        _ = await Assert.ThrowsAsync<ConcurrencyException>(() => SaveAsync(s => s.UpdateRevision(card, 4)));
    }

    [Fact]
    public async Task Queued_sql_runs_in_the_same_transaction()
    {
        var book = new Book { Id = Guid.NewGuid(), Title = "Before" };

        await SaveAsync(s =>
        {
            s.Store(book);
            s.QueueSqlCommand($"UPDATE {SchemaName}.mt_doc_book SET data = jsonb_set(data, array['title'], to_jsonb(?::text)) WHERE id = ?", "After", book.Id);
        });
        _ = await Assert.ThrowsAsync<StoreCommandException>(() => SaveAsync(s =>
        {
            s.Delete(book);
            s.QueueSqlCommand("SELECT 1/0");
        }));

        Assert.Equal("After", (await LoadAsync<Book>(book.Id))!.Title);
    }

    [Fact]
    public async Task Columns_may_be_named_by_words_of_sql()
    {
        var transfer = new Transfer(Guid.NewGuid(), "A", "B", 1);
        await SaveAsync(s => s.Store(transfer));
        await SaveAsync(s => s.Update(transfer with { To = "C" }));
        await using var session = Store.QuerySession();

        Assert.Equal("C", (await session.Query<Transfer>().Where(x => x.From == "A" && x.To != "B").OrderBy(x => x.Order).FirstAsync(Token)).To);
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_named_so()
    {
        using var store = DocumentStore.For(o => o.Connection("Host=127.0.0.1;Port=1;Username=nobody;Timeout=1"));
        await using var session = store.QuerySession();

        _ = await Assert.ThrowsAsync<StoreUnavailableException>(() => session.LoadAsync<Book>(Guid.NewGuid(), Token));
    }
}
