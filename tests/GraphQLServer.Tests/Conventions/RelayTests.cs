using GraphQLServer.Conventions.Relay;
using GraphQLServer.Tests.Fixtures;

namespace GraphQLServer.Tests.Conventions;

public sealed class RelayTests : IAsyncDisposable
{
    private readonly Server _server = Server.Of(typeof(ShopQueries), typeof(ProductType), typeof(MakerType), typeof(IdQueries));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public void A_global_id_is_url_safe_base64_of_type_and_value() =>
        Assert.Equal("UHJvZHVjdDowMDAwMDAwMTAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMA", GlobalId.Encode("Product", Shop.Id(1)));

    [Fact]
    public void Types_with_a_node_resolver_are_nodes_with_an_id()
    {
        Assert.StartsWith("type Maker implements Node {\n  id: ID!\n", _server.SdlOf("Maker"), StringComparison.Ordinal);
        Assert.DoesNotContain("byId", _server.Sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Node_fetches_by_id() => Assert.Equal(
        """{"node":{"__typename":"Product","name":"B banana"}}""",
        await _server.DataAsync("query($id: ID!) { node(id: $id) { __typename ... on Product { name } } }", new { id = GlobalId.Encode("Product", Shop.Id(2)) }));

    [Fact]
    public async Task Node_of_an_unknown_id_is_null() =>
        Assert.Equal("""{"node":null}""", await _server.DataAsync("query($id: ID!) { node(id: $id) { id } }", new { id = GlobalId.Encode("Product", Shop.Id(77)) }));

    [Fact]
    public async Task Nodes_keep_the_order_of_the_ids() => Assert.Equal(
        """{"nodes":[{"__typename":"Maker"},null,{"__typename":"Product"}]}""",
        await _server.DataAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }",
            new { ids = new[] { GlobalId.Encode("Maker", Shop.Acme.Id), GlobalId.Encode("Maker", Shop.Id(7)), GlobalId.Encode("Product", Shop.Id(1)) } }));

    [Theory]
    [InlineData("garbage")]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("UHJvZHVjdDpub3QtYS1ndWlk")]
    [InlineData("VW5rbm93bjowMDAwMDAwMTAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMA")]
    public async Task Garbage_is_an_error_with_a_code(string id)
    {
        var error = await _server.ErrorAsync("query($id: ID!) { node(id: $id) { id } }", new { id });
        Assert.Equal(ErrorCodes.InvalidId, error.Code);
    }

    [Fact]
    public async Task An_argument_takes_ids_of_its_type_only()
    {
        const string query = "query($id: ID!) { stockOf(product: $id) }";
        Assert.Equal("""{"stockOf":3}""", await _server.DataAsync(query, new { id = GlobalId.Encode("Product", Shop.Id(1)) }));

        var error = await _server.ErrorAsync(query, new { id = GlobalId.Encode("Maker", Shop.Id(1)) });
        Assert.Equal(ErrorCodes.InvalidId, error.Code);
        Assert.Contains("belongs to a Maker; an id of type Product is expected", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_and_input_fields_take_ids_too()
    {
        var ids = new[] { GlobalId.Encode("Product", Shop.Id(1)), GlobalId.Encode("Product", Shop.Id(3)) };
        Assert.Equal("""{"stockOfAll":10}""", await _server.DataAsync("query($ids: [ID!]!) { stockOfAll(products: $ids) }", new { ids }));
        Assert.Equal("""{"stockIn":13}""", await _server.DataAsync("query($input: StockInput!) { stockIn(input: $input) }", new { input = new { products = ids, extra = ids[0] } }));
    }

    [Fact]
    public async Task A_bad_id_inside_a_variable_names_its_place()
    {
        var error = await _server.ErrorAsync("query($input: StockInput!) { stockIn(input: $input) }", new { input = new { products = new[] { "x" } } });
        Assert.Equal(("INVALID_ID", "Variable \"$input\" got invalid value [\"x\"] at \"input.products\"; \"x\" is not a valid id."), (error.Code, error.Message));
    }

    [Fact]
    public void A_node_resolver_in_a_query_class_stays_a_field_with_an_id()
    {
        var server = Server.Of(typeof(QueriesThatResolveNodes));
        Assert.Contains("makerById(id: ID!): Maker", server.SdlOf("Query"), StringComparison.Ordinal);
        Assert.Contains("type Maker implements Node", server.Sdl, StringComparison.Ordinal);
    }

    [QueryType]
    public static class QueriesThatResolveNodes
    {
        [NodeResolver]
        public static Maker? GetMakerById(Guid id) => MakerType.GetById(id);
    }

    public sealed record StockInput([ID<Product>] IReadOnlyList<Guid> Products, [ID("Product")] Guid? Extra);

    [QueryType]
    public static class IdQueries
    {
        public static int GetStockOf([ID<Product>] Guid product) => Find(product).Stock;

        public static int GetStockOfAll([ID<Product>] IReadOnlyList<Guid> products) => products.Sum(id => Find(id).Stock);

        public static int GetStockIn(StockInput input) => input.Products.Append(input.Extra ?? Shop.Id(2)).Sum(id => Find(id).Stock);

        private static Product Find(Guid id) => Shop.Products.Single(product => product.Id == id);
    }
}
