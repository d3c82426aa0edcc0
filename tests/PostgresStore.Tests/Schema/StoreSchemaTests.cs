using PostgresStore.Projections;
using PostgresStore.Tests.Fixtures;
using TestKit;

namespace PostgresStore.Tests.Schema;

public sealed class StoreSchemaTests(StoreDatabase database) : StoreTest(database)
{
    protected override void Configure(StoreOptions options)
    {
        options.Schema.For<Book>().Duplicate(x => x.Shelf, notNull: true).Duplicate(x => x.LentAt).Index(x => x.Title).Index(x => x.Printed)
            .Index(x => new { x.Shelf, x.Pages }).Collate(x => x.Title, "vi-VN-x-icu").GinIndexJsonData();
        options.Schema.For<Card>().UniqueIndex(x => x.Number);
        options.Schema.For<Membership>();
        options.Projections.Snapshot<Loan>(SnapshotLifecycle.Inline);
        options.Projections.Add(new TenancyHistory(), ProjectionLifecycle.Inline);
    }

    [Fact]
    public void The_ddl_is_the_reviewed_text()
    {
        var file = RepositoryRoot.PathTo("tests/PostgresStore.Tests/__snapshots__/StoreSchemaTests.sql");
        var ddl = Store.Schema.ToDdl();
        if (Environment.GetEnvironmentVariable("BLESS") is "1")
        {
            File.WriteAllText(file, ddl);
        }

        Assert.Equal(File.ReadAllText(file), ddl);
    }

    [Fact]
    public async Task A_schema_made_from_the_ddl_matches() => await Store.Schema.AssertDatabaseMatchesConfigurationAsync(Token);

    [Fact]
    public async Task Everything_missing_or_different_is_listed()
    {
        var store = await Database.StoreAsync("storeschematests_broken", Configure);
        _ = await Database.ScalarAsync("""
            DROP TABLE storeschematests_broken.mt_doc_membership;
            DROP INDEX storeschematests_broken.mt_doc_book_idx_title;
            ALTER TABLE storeschematests_broken.mt_doc_book ALTER COLUMN shelf TYPE text, DROP COLUMN lent_at, ADD COLUMN invented integer NOT NULL;
            DROP TRIGGER mt_events_are_append_only ON storeschematests_broken.mt_events;
            CREATE INDEX made_by_hand ON storeschematests_broken.mt_doc_card (mt_last_modified);
            """);

        var failure = await Assert.ThrowsAsync<SchemaMismatchException>(() => store.Schema.AssertDatabaseMatchesConfigurationAsync(Token));

        Assert.Equal(
            [
                "column shelf of mt_doc_book is \"text not null\" but should be \"character varying not null\"",
                "missing column lent_at of mt_doc_book",
                "missing index mt_doc_book_idx_lent_at of mt_doc_book",
                "missing index mt_doc_book_idx_title of mt_doc_book",
                "missing table mt_doc_membership",
                "missing trigger mt_events_are_append_only of mt_events",
                "unknown column invented of mt_doc_book is not null without default, so that the store's rows are refused",
            ],
            failure.Differences);
    }

    [Fact]
    public async Task A_schema_may_be_created_on_first_use()
    {
        await using var store = DocumentStore.For(o =>
        {
            o.Connection(Database.DataSource);
            o.DatabaseSchemaName = "storeschematests_auto";
            o.AutoCreateSchemaObjects = AutoCreate.CreateOnly;
            o.Schema.For<Card>();
        });

        await Task.WhenAll(Enumerable.Range(0, 3).Select(async i =>
        {
            await using var session = store.LightweightSession();
            session.Store(new Card { Number = $"{i}" });
            await session.SaveChangesAsync(Token);
        }));

        await store.Schema.AssertDatabaseMatchesConfigurationAsync(Token);
    }

    [Fact]
    public void A_schema_name_that_needs_quoting_is_refused() => Assert.Throws<ArgumentException>(() => new StoreOptions().DatabaseSchemaName = "a; DROP");
}
