using System.Linq.Expressions;
using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Linq;

public sealed class QueryingDocumentsTests(StoreDatabase database) : StoreTest(database)
{
    private static readonly Guid Lan = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Minh = Guid.Parse("00000000-0000-0000-0000-000000000002");

    private static readonly Book[] Shelf =
    [
        new()
        {
            Id = Guid.Parse("10000000-0000-0000-0000-000000000001"),
            Title = "Ấp 3",
            Subtitle = "100%_sure",
            Shelf = "A",
            Condition = Condition.New,
            Pages = 120,
            Price = 10.5m,
            Printed = new(1999, 1, 1),
            Tags = ["classic", "poems"],
            Readers = [Lan],
            OwnerId = Lan,
            IsLent = true,
            LentAt = new(2025, 9, 16, 8, 0, 0, TimeSpan.FromHours(7)),
            Publisher = new("Kim Đồng", "Hà Nội"),
            Chapters = [new("One", 20), new("Two", 100, new(2025, 1, 1, 7, 0, 0, TimeSpan.FromHours(7)))],
        },
        new()
        {
            Id = Guid.Parse("10000000-0000-0000-0000-000000000002"),
            Title = "Đà Nẵng",
            Subtitle = "back\\slash",
            Shelf = "B",
            Condition = Condition.Worn,
            Pages = 300,
            Edition = 2,
            Price = 99.99m,
            Printed = new(2010, 6, 1),
            Tags = ["poems"],
            Readers = [Lan, Minh],
            Publisher = new("Trẻ", null),
            Chapters = [new("One", 300)],
        },
        new()
        {
            Id = Guid.Parse("10000000-0000-0000-0000-000000000003"),
            Title = "Dầu Tiếng",
            Shelf = "B",
            Condition = Condition.Lost,
            Pages = 45,
            Edition = 1,
            Price = 1m,
            Printed = new(2020, 2, 29),
        },
    ];

    /// <summary>Conditions with the answer that C# gives over the same objects.</summary>
    public static TheoryData<string> Conditions => [.. Predicates.Keys];

    private static Dictionary<string, Expression<Func<Book, bool>>> Predicates
    {
        get
        {
            var (wanted, none, ids, shelves) = ("poems", (string?)null, new[] { Shelf[0].Id, Shelf[2].Id }, new List<string> { "B" });
            var limit = new { Pages = 100 };
            var afterNoon = new DateTimeOffset(2025, 9, 16, 0, 0, 0, TimeSpan.Zero);
            Expression<Func<Book, bool>>[] all =
            [
                x => x.Title == "Đà Nẵng",
                x => x.Title != "Đà Nẵng",
                x => x.Subtitle != "back\\slash",
                x => !(x.Subtitle == "back\\slash"),
                x => x.Subtitle == null,
                x => x.Subtitle != null,
                x => x.Subtitle == none,
                x => x.Pages > limit.Pages,
                x => x.Pages >= 120 && x.Pages < 300,
                x => x.Pages <= 45 || x.Pages == 300,
                x => 100 < x.Pages,
                x => x.Edition == 2,
                x => x.Edition != 2,
                x => x.Edition == null,
                x => x.Edition > 1,
                x => !(x.Edition > 1),
                x => x.Edition.HasValue && x.Edition.Value == 1,
                x => x.Price == 10.5m,
                x => x.Price > 10,
                x => x.Pages > 44.5m,
                x => x.IsLent,
                x => !x.IsLent,
                x => x.IsLent == true,
                x => x.IsLent == false,
                x => x.Condition == Condition.Worn,
                x => x.Condition != Condition.Worn,
                x => x.Condition.IsOneOf(Condition.New, Condition.Lost),
                x => x.Printed < new DateOnly(2010, 6, 1),
                x => x.Printed == new DateOnly(2020, 2, 29),
                x => x.LentAt == new DateTimeOffset(2025, 9, 16, 1, 0, 0, TimeSpan.Zero),
                x => x.LentAt > afterNoon,
                x => x.LentAt == null,
                x => x.OwnerId == Lan,
                x => x.OwnerId != Lan,
                x => x.Id == Shelf[1].Id,
                x => x.Title.Contains("à N"),
                x => x.Title.StartsWith('D'),
                x => x.Title.EndsWith("ng", StringComparison.Ordinal),
                x => x.Subtitle != null && x.Subtitle.Contains("0%_"),
                x => x.Subtitle != null && x.Subtitle.Contains("k\\s"),
                x => x.Subtitle != null && x.Subtitle.Contains('_'),
                x => x.Title.Contains("DẦU", StringComparison.OrdinalIgnoreCase),
                x => x.Title.Equals("ấp 3", StringComparison.OrdinalIgnoreCase),
                x => string.IsNullOrEmpty(x.Subtitle),
                x => ids.Contains(x.Id),
                x => !ids.Contains(x.Id),
                x => shelves.Contains(x.Shelf),
                x => x.Shelf.IsOneOf("A", "C"),
                x => Array.Empty<string>().Contains(x.Shelf),
                x => new[] { "100%_sure", null }.Contains(x.Subtitle),
                x => x.Tags.Contains(wanted),
                x => !x.Tags.Contains("classic"),
                x => x.Readers.Contains(Minh),
                x => x.Tags.Any(),
                x => !x.Tags.Any(),
                x => x.Tags.Any(t => t.StartsWith("cl", StringComparison.Ordinal)),
                x => x.Tags.Count == 1,
                x => x.Chapters.Any(c => c.Title == "One"),
                x => x.Chapters.Any(c => c.Title == "One" && c.Pages == 300),
                x => x.Chapters.Any(c => c.Pages > 50 && c.Title != "One"),
                x => x.Chapters.Any(c => c.ReadAt == new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)),
                x => x.Chapters.All(c => c.Pages > 50),
                x => x.Publisher != null && x.Publisher.Name == "Trẻ",
                x => x.Publisher == null,
                x => x.Publisher != null && x.Publisher.City == null,
                x => x.Publisher == null ? x.Pages == 45 : x.Publisher.City != null,
                x => ((IShelved)x).Shelf == "B",
                x => !(x.Shelf == "B" && (x.Pages > 100 || x.IsLent)),
                x => true,
                x => x.Pages > 100 == true,
            ];
            return all.ToDictionary(p => p.ToString());
        }
    }

    protected override void Configure(StoreOptions options) => options.Schema.For<Book>()
        .Duplicate(x => x.Shelf).Duplicate(x => x.Edition).Index(x => x.Pages).Collate(x => x.Title, "vi-VN-x-icu").GinIndexJsonData();

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task A_condition_holds_for_what_it_holds_for_in_memory(string condition)
    {
        var predicate = Predicates[condition];

        await using var session = await SeededAsync();
        var found = await session.Query<Book>().Where(predicate).ToListAsync(Token);

        var expected = Shelf.Where(predicate.Compile()).Select(b => b.Title).Order(StringComparer.Ordinal);
        Assert.Equal(expected, found.Select(b => b.Title).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Predicates_of_an_interface_apply_to_the_document()
    {
        await using var session = await SeededAsync();

        Assert.Equal(["Ấp 3"], (await Narrow(session.Query<Book>(), "A").ToListAsync(Token)).Select(b => b.Title));
        IQueryable<IShelved> shelved = session.Query<Book>();
        Assert.Equal(2, await shelved.Where(x => x.Shelf == "B").CountAsync(Token));

        static IQueryable<T> Narrow<T>(IQueryable<T> books, string shelf) where T : IShelved => books.Where(x => x.Shelf == shelf && x.Condition == Condition.New);
    }

    [Fact]
    public async Task Predicates_joined_by_hand_apply()
    {
        Expression<Func<Book, bool>> left = x => x.Pages > 50, right = y => y.Shelf == "B";
        var joined = Expression.Lambda<Func<Book, bool>>(
            Expression.AndAlso(left.Body, new Replace(right.Parameters[0], left.Parameters[0]).Visit(right.Body)), left.Parameters);

        await using var session = await SeededAsync();
        Assert.Equal("Đà Nẵng", (await session.Query<Book>().SingleOrDefaultAsync(joined, Token))!.Title);
    }

    [Fact]
    public async Task Sorting_follows_the_collation_of_the_member_and_pages_are_cut_after_it()
    {
        await using var session = await SeededAsync();

        Assert.Equal(["Ấp 3", "Dầu Tiếng", "Đà Nẵng"], (await session.Query<Book>().OrderBy(x => x.Title).ToListAsync(Token)).Select(b => b.Title));
        Assert.Equal(["Dầu Tiếng"], (await session.Query<Book>().OrderByDescending(x => x.Title).Skip(1).Take(1).ToListAsync(Token)).Select(b => b.Title));
        Assert.Equal(
            ["Đà Nẵng", "Dầu Tiếng", "Ấp 3"],
            (await session.Query<Book>().OrderByDescending(x => x.Shelf).ThenByDescending(x => x.Pages).ThenBy(x => x.Id).ToListAsync(Token)).Select(b => b.Title));
        Assert.Equal(["Ấp 3", "Dầu Tiếng"], (await session.Query<Book>().Where(x => x.Title.CompareTo("Đ") < 0).OrderBy(x => x.Title).ToListAsync(Token)).Select(b => b.Title));
    }

    [Fact]
    public async Task Every_end_of_a_query_works_with_and_without_waiting()
    {
        await using var session = await SeededAsync();
        var books = session.Query<Book>();

        Assert.Equal((3, 2), (books.Count(), await books.CountAsync(x => x.Shelf == "B", Token)));
        Assert.Equal(2, await books.Skip(1).CountAsync(Token));
        Assert.True(books.Any(x => x.IsLent));
        Assert.False(await books.AnyAsync(x => x.Pages > 1000, Token));
        Assert.Equal("Dầu Tiếng", books.OrderBy(x => x.Pages).First().Title);
        Assert.Null(await books.FirstOrDefaultAsync(x => x.Pages > 1000, Token));
        Assert.Equal("Sequence contains no elements", (await Assert.ThrowsAsync<InvalidOperationException>(() => books.Where(x => x.Pages > 1000).FirstAsync(Token))).Message);
        _ = await Assert.ThrowsAsync<InvalidOperationException>(() => books.SingleOrDefaultAsync(Token));
        Assert.Equal(3, books.ToList().Count);
        Assert.Equal(3, await books.Provider.Execute<Task<int>>(Expression.Call(typeof(Queryable), "Count", [typeof(Book)], books.Expression)));

        var titles = new List<string>();
        await foreach (var book in (IAsyncEnumerable<Book>)books.OrderBy(x => x.Pages))
        {
            titles.Add(book.Title);
        }

        Assert.Equal(["Dầu Tiếng", "Ấp 3", "Đà Nẵng"], titles);
    }

    [Fact]
    public async Task Selecting_fetches_members_only()
    {
        await using var session = await SeededAsync();
        var books = session.Query<Book>().OrderBy(x => x.Pages);

        Assert.Equal(["Dầu Tiếng", "Ấp 3", "Đà Nẵng"], await books.Select(x => x.Title).ToListAsync(Token));
        Assert.Equal([1, null, 2], await books.Select(x => x.Edition).ToListAsync(Token));
        Assert.Equal(
            [new Slip("Dầu Tiếng", Condition.Lost, null, new DateOnly(2020, 2, 29)), new Slip("Ấp 3", Condition.New, "Kim Đồng", new DateOnly(1999, 1, 1))],
            await books.Take(2).Select(x => new Slip(x.Title, x.Condition, x.Publisher!.Name, x.Printed)).ToListAsync(Token));
        Assert.Equal(["One", "Two"], (await books.Where(x => x.IsLent).Select(x => new { x.Chapters, x.Id }).ToListAsync(Token)).Single().Chapters.Select(c => c.Title));
    }

    private sealed record Slip(string Title, Condition Condition, string? Publisher, DateOnly Printed);

    private async Task<IQuerySession> SeededAsync()
    {
        await SaveAsync(s => s.Store(Shelf));
        return Store.QuerySession();
    }

    private sealed class Replace(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
