using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Linq;

public sealed class SqlShapeTests : IDisposable
{
    private readonly DocumentStore _store = DocumentStore.For(o =>
    {
        o.Connection("Host=nowhere");
        o.Schema.For<Book>().Duplicate(x => x.Shelf).Collate(x => x.Title, "vi-VN-x-icu");
    });

    private IQueryable<Book> Books => _store.QuerySession().Query<Book>();

    [Fact]
    public void A_duplicated_member_is_its_column() => HasCondition("d.shelf = $1", Books.Where(x => x.Shelf == "A"));

    [Fact]
    public void A_text_is_read_from_the_json() => HasCondition("d.data ->> 'subtitle' = $1", Books.Where(x => x.Subtitle == "a"));

    [Fact]
    public void A_number_is_cast() => HasCondition("(d.data ->> 'pages')::integer > $1", Books.Where(x => x.Pages > 1));

    [Fact]
    public void A_date_goes_through_the_immutable_cast() =>
        HasCondition("registry.mt_immutable_date(d.data ->> 'printed') < $1", Books.Where(x => x.Printed < new DateOnly(2020, 1, 1)));

    [Fact]
    public void Starts_with_becomes_like_prefix() =>
        HasCondition("d.data ->> 'title' LIKE $1", Books.Where(x => x.Title.StartsWith("50%", StringComparison.Ordinal)), @"50\%%");

    [Fact]
    public void Contains_on_a_collection_becomes_containment() =>
        HasCondition("d.data @> $1", Books.Where(x => x.Tags.Contains("a")), """{"tags":["a"]}""");

    [Fact]
    public void Equalities_on_children_become_containment() =>
        HasCondition("d.data @> $1", Books.Where(x => x.Chapters.Any(c => c.Title == "One" && c.Pages == 3)), """{"chapters":[{"title":"One","pages":3}]}""");

    [Fact]
    public void A_list_is_one_parameter() => HasCondition("d.id = ANY($1)", Books.Where(x => new[] { Guid.Empty, Guid.NewGuid() }.Contains(x.Id)));

    [Fact]
    public void Sorting_and_paging_close_the_statement() => Assert.Equal(
        "SELECT d.data FROM registry.mt_doc_book d ORDER BY d.data ->> 'title' COLLATE \"vi-VN-x-icu\", d.id DESC LIMIT $1 OFFSET $2",
        Books.OrderBy(x => x.Title).ThenByDescending(x => x.Id).Skip(20).Take(10).ToCommand().CommandText);

    public void Dispose() => _store.Dispose();

    private static void HasCondition(string expected, IQueryable<Book> query, string? value = null)
    {
        using var command = query.ToCommand();
        Assert.Equal($"SELECT d.data FROM registry.mt_doc_book d WHERE {expected}", command.CommandText);
        if (value is not null)
        {
            Assert.Equal(value, command.Parameters[0].Value);
        }
    }
}
