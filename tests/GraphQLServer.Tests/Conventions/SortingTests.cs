using System.Text.Json;
using GraphQLServer.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.Tests.Conventions;

public sealed class SortingTests : IAsyncDisposable
{
    private readonly Server _server = Server.Of(typeof(ShopQueries), typeof(ProductType), typeof(MakerType));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public void The_order_has_the_members_the_type_shows() => Assert.Equal(
        """
        input ProductSortInput {
          id: SortEnumType
          name: SortEnumType
          note: SortEnumType
          price: SortEnumType
          stock: SortEnumType
          status: SortEnumType
          since: SortEnumType
          isSold: SortEnumType
          maker: MakerSortInput
          makerId: SortEnumType
        }
        """,
        _server.SdlOf("ProductSortInput"),
        ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("[{ name: DESC }]", "HGFEDCBA")]
    [InlineData("[{ price: ASC }]", "ABDCFGEH")]
    [InlineData("[{ price: DESC }]", "HEFGCBDA")]
    [InlineData("[{ status: ASC }, { price: DESC }]", "HFGCDAEB")]
    [InlineData("[{ stock: DESC, name: DESC }]", "CGFAHDEB")]
    [InlineData("{ since: DESC }", "HGFEDCBA")]
    [InlineData("[]", "ABCDEFGH")]
    [InlineData("null", "ABCDEFGH")]
    public async Task Orders(string order, string expected)
    {
        using var json = JsonDocument.Parse(await _server.DataAsync($"{{ shelf(order: {order}) {{ name }} }}"));
        Assert.Equal(expected, string.Concat(json.RootElement.GetProperty("shelf").EnumerateArray().Select(product => product.GetProperty("name").GetString()![0])));
    }

    [Fact]
    public async Task The_clients_order_replaces_the_resolvers() => Assert.Equal(
        """{"products":{"nodes":[{"name":"H honey"},{"name":"E elder"}]}}""",
        await _server.DataAsync("{ products(first: 2, order: [{ price: DESC }]) { nodes { name } } }"));

    [Fact]
    public async Task A_query_of_a_store_is_ordered_once_by_the_client_and_the_id()
    {
        StoredQueries.Last = null;
        await using var server = new Server(
            builder => builder.AddTypes([typeof(StoredQueries), typeof(ProductType), typeof(MakerType)]),
            services => services.AddSingleton<IQueryableExecutor>(new CapturingExecutor()));
        _ = await server.DataAsync("{ stored(order: [{ price: DESC }]) { name } }");
        Assert.EndsWith(".OrderByDescending(item => item.Price).ThenBy(item => item.Id)", StoredQueries.Last, StringComparison.Ordinal);
        Assert.DoesNotContain("product.Name", StoredQueries.Last, StringComparison.Ordinal);
    }

    [QueryType]
    public static class StoredQueries
    {
        [GraphQLIgnore]
        public static string? Last { get; set; }

        [UseSorting]
        public static IQueryable<Product> GetStored() => new ForeignQuery<Product>(Shop.Products.AsQueryable().OrderBy(product => product.Name));
    }

    private sealed class CapturingExecutor : IQueryableExecutor
    {
        public Task<IReadOnlyList<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
        {
            StoredQueries.Last = query.Expression.ToString();
            return Task.FromResult<IReadOnlyList<T>>([]);
        }

        public Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) => Task.FromResult(0);
    }
}
