using GraphQLServer.Conventions.Paging;
using GraphQLServer.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.Tests.Conventions;

public sealed class PagingTests : IAsyncDisposable
{
    private readonly Server _server = Server.Of(typeof(ShopQueries), typeof(ProductType), typeof(MakerType));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public void The_connection_is_named_after_the_field() => Assert.Equal(
        """"
        """A connection to a list of items."""
        type ProductsConnection {
          """Information to aid in pagination."""
          pageInfo: PageInfo!
          """A list of edges."""
          edges: [ProductsEdge!]
          """A flattened list of the nodes."""
          nodes: [Product!]
          """The total count of items in the list."""
          totalCount: Int!
        }
        """",
        _server.SdlOf("ProductsConnection"),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Arguments_come_in_the_order_paging_filtering_sorting()
    {
        var query = _server.SdlOf("Query");
        string[] arguments = ["first: Int", "after: String", "last: Int", "before: String", "where: ProductFilterInput", "order: [ProductSortInput!]"];
        Assert.Equal(arguments.Order(Comparer<string>.Create((a, b) => query.IndexOf(a, StringComparison.Ordinal) - query.IndexOf(b, StringComparison.Ordinal))), arguments);
    }

    [Fact]
    public void Total_count_is_left_out_unless_asked_for() => Assert.DoesNotContain("totalCount", _server.SdlOf("NamesConnection"), StringComparison.Ordinal);

    [Fact]
    public async Task The_default_page_size_applies() => Assert.Equal(
        """{"products":{"nodes":[{"name":"A apple"},{"name":"B banana"},{"name":"C cherry"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false},"totalCount":8}}""",
        await _server.DataAsync("{ products { nodes { name } pageInfo { hasNextPage hasPreviousPage } totalCount } }"));

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        var names = new List<string>();
        string? after = null;
        do
        {
            var data = await _server.DataAsync(
                "query($after: String) { products(first: 3, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }", new { after });
            using var json = System.Text.Json.JsonDocument.Parse(data);
            var page = json.RootElement.GetProperty("products");
            names.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(Shop.Products.Select(product => product.Name), names);
    }

    [Fact]
    public async Task Last_takes_from_the_end() => Assert.Equal(
        """{"products":{"nodes":[{"name":"G grape"},{"name":"H honey"}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}}}""",
        await _server.DataAsync("{ products(last: 2) { nodes { name } pageInfo { hasNextPage hasPreviousPage } } }"));

    [Fact]
    public async Task Last_before_a_cursor_goes_back() => Assert.Equal(
        """{"products":{"nodes":[{"name":"C cherry"},{"name":"D date"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true}}}""",
        await _server.DataAsync(
            "query($before: String) { products(last: 2, before: $before) { nodes { name } pageInfo { hasNextPage hasPreviousPage } } }",
            new { before = CursorCodec.Encode(4) }));

    [Fact]
    public async Task Edges_carry_cursors_that_work_as_after() => Assert.Equal(
        """{"products":{"edges":[{"node":{"name":"E elder"}}]}}""",
        await _server.DataAsync("query($after: String) { products(first: 1, after: $after) { edges { node { name } } } }", new { after = CursorCodec.Encode(3) }));

    [Fact]
    public async Task A_page_behind_the_end_is_empty() => Assert.Equal(
        """{"products":{"nodes":[],"pageInfo":{"hasNextPage":false,"startCursor":null}}}""",
        await _server.DataAsync("query($after: String) { products(after: $after) { nodes { name } pageInfo { hasNextPage startCursor } } }", new { after = CursorCodec.Encode(99) }));

    [Fact]
    public async Task First_zero_gives_no_items_but_the_count() =>
        Assert.Equal("""{"products":{"nodes":[],"totalCount":8}}""", await _server.DataAsync("{ products(first: 0) { nodes { name } totalCount } }"));

    [Theory]
    [InlineData("first: 6", "\"first\" is 6, but a page holds at most 5 items.", ErrorCodes.InvalidPageSize)]
    [InlineData("last: 6", "\"last\" is 6, but a page holds at most 5 items.", ErrorCodes.InvalidPageSize)]
    [InlineData("first: -1", "\"first\" must not be negative but is -1.", ErrorCodes.InvalidPageSize)]
    [InlineData("after: \"forged\"", "\"forged\" is not a cursor of this list; take one from pageInfo or an edge.", ErrorCodes.InvalidCursor)]
    [InlineData("before: \"b2Zmc2V0Oi0x\"", "\"b2Zmc2V0Oi0x\" is not a cursor of this list; take one from pageInfo or an edge.", ErrorCodes.InvalidCursor)]
    [InlineData("after: \"b2Zmc2V0OjIxNDc0ODM2NDc\"", "\"b2Zmc2V0OjIxNDc0ODM2NDc\" is not a cursor of this list; take one from pageInfo or an edge.", ErrorCodes.InvalidCursor)]
    [InlineData("after: \"???\"", "\"???\" is not a cursor of this list; take one from pageInfo or an edge.", ErrorCodes.InvalidCursor)]
    public async Task Bad_arguments_are_refused(string arguments, string message, string code)
    {
        var error = await _server.ErrorAsync($"{{ products({arguments}) {{ totalCount }} }}");
        Assert.Equal((message, code), (error.Message, error.Code));
    }

    [Fact]
    public async Task Any_sequence_can_be_paged() =>
        Assert.Equal("""{"names":{"nodes":["A apple","B banana"]}}""", await _server.DataAsync("{ names(first: 2) { nodes } }"));

    [Fact]
    public async Task Only_what_is_selected_is_queried()
    {
        var executor = new RecordingExecutor();
        await using var server = new Server(
            builder => builder.AddTypes([typeof(ShopQueries), typeof(ProductType), typeof(MakerType), typeof(StoredQueries)]),
            services => services.AddSingleton<IQueryableExecutor>(executor));

        _ = await server.DataAsync("{ stored { nodes { name } } }");
        Assert.Equal(["list"], executor.Calls);

        executor.Calls.Clear();
        _ = await server.DataAsync("{ stored { totalCount } }");
        Assert.Equal(["count"], executor.Calls);
    }

    [QueryType]
    public static class StoredQueries
    {
        [UsePaging(IncludeTotalCount = true)]
        public static IQueryable<Product> GetStored() => new ForeignQuery<Product>(Shop.Products.AsQueryable());
    }
}
