using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Linq;

public sealed class RefusedQueriesTests : IDisposable
{
    private readonly DocumentStore _store = DocumentStore.For(o => o.Connection("Host=nowhere"));

    public static TheoryData<string, Func<IQueryable<Book>, IQueryable>> Queries => new()
    {
        { "a method without translation", q => q.Where(x => x.Title.Trim() == "a") },
        { "arithmetic", q => q.Where(x => x.Pages + 1 > 2) },
        { "a part of a date", q => q.Where(x => x.Printed.Year == 2020) },
        { "the length of a text", q => q.Where(x => x.Title.Length > 3) },
        { "an enum by size", q => q.Where(x => x.Condition > Condition.New) },
        { "an object by value", q => q.Where(x => x.Publisher == new Publisher("a", "b")) },
        { "a condition after a page", q => q.Take(1).Where(x => x.IsLent) },
        { "a condition after Select", q => q.Select(x => x.Title).Where(t => t == "a") },
        { "computing in Select", q => q.Select(x => x.Title + "!") },
        { "grouping", q => q.GroupBy(x => x.Shelf) },
        { "sorting by a list", q => q.OrderBy(x => x.Tags) },
        { "a comparison with itself in a call", q => q.Where(x => Same(x)) },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void What_cannot_run_in_the_database_is_refused(string what, Func<IQueryable<Book>, IQueryable> query)
    {
        var expression = query(_store.QuerySession().Query<Book>());

        var failure = Assert.Throws<BadLinqExpressionException>(() => expression.GetEnumerator().MoveNext());

        Assert.False(string.IsNullOrEmpty(failure.Message), what);
    }

    public void Dispose() => _store.Dispose();

    private static bool Same(Book book) => book is not null;
}
