using System.Text.Json;
using GraphQLServer.Conventions.Relay;
using GraphQLServer.Tests.Fixtures;

namespace GraphQLServer.Tests.Conventions;

public sealed class FilteringTests : IAsyncDisposable
{
    private readonly Server _server = Server.Of(typeof(ShopQueries), typeof(ProductType), typeof(MakerType));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public void The_filter_has_the_members_the_type_shows() => Assert.Equal(
        """"
        input ProductFilterInput {
          """All of these hold."""
          and: [ProductFilterInput!]
          """At least one of these holds."""
          or: [ProductFilterInput!]
          id: IdOperationFilterInput
          name: StringOperationFilterInput
          note: StringOperationFilterInput
          price: DecimalOperationFilterInput
          stock: IntOperationFilterInput
          status: ShelfStatusOperationFilterInput
          since: LocalDateOperationFilterInput
          isSold: BooleanOperationFilterInput
          maker: MakerFilterInput
          makerId: IdOperationFilterInput
        }
        """",
        _server.SdlOf("ProductFilterInput"),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Strings_have_text_operations() => Assert.Equal(
        "input StringOperationFilterInput {\n  eq: String\n  neq: String\n  in: [String]\n  nin: [String]\n  contains: String\n  startsWith: String\n  endsWith: String\n}",
        _server.SdlOf("StringOperationFilterInput"));

    [Theory]
    [InlineData("{ name: { eq: \"D date\" } }", "D")]
    [InlineData("{ name: { neq: \"D date\" }, stock: { gte: 5 } }", "CFG")]
    [InlineData("{ name: { startsWith: \"A\" } }", "A")]
    [InlineData("{ name: { contains: \"er\" } }", "CE")]
    [InlineData("{ name: { endsWith: \"e\" } }", "ADG")]
    [InlineData("{ name: { in: [\"A apple\", \"H honey\"] } }", "AH")]
    [InlineData("{ name: { nin: [\"A apple\", \"H honey\"] } }", "BCDEFG")]
    [InlineData("{ note: { contains: \"ripe\" } }", "BE")]
    [InlineData("{ note: { eq: null } }", "ADFGH")]
    [InlineData("{ note: { neq: null } }", "BCE")]
    [InlineData("{ note: { in: [null, \"sour\"] } }", "ACDFGH")]
    [InlineData("{ price: { gt: 4 } }", "EH")]
    [InlineData("{ price: { gte: 4, lt: 10 } }", "EFG")]
    [InlineData("{ price: { lte: 2.5 } }", "ABD")]
    [InlineData("{ status: { eq: OUT_OF_STOCK } }", "BE")]
    [InlineData("{ status: { nin: [OUT_OF_STOCK] } }", "ACDFGH")]
    [InlineData("{ since: { gte: \"2025-09-07\" } }", "GH")]
    [InlineData("{ isSold: { eq: false }, stock: { gt: 0 } }", "DFG")]
    [InlineData("{ or: [{ stock: { eq: 7 } }, { price: { gt: 10 } }] }", "CH")]
    [InlineData("{ and: [{ stock: { gt: 0 } }, { or: [{ isSold: { eq: true } }, { name: { startsWith: \"D\" } }] }] }", "ACDH")]
    [InlineData("{ maker: { name: { eq: \"Acme\" } } }", "ABE")]
    [InlineData("{}", "ABCDEFGH")]
    [InlineData("{ name: null, stock: {} }", "ABCDEFGH")]
    [InlineData("null", "ABCDEFGH")]
    public async Task Finds(string where, string expected) => Assert.Equal(expected, await FindAsync($"{{ shelf(where: {where}) {{ name }} }}"));

    [Fact]
    public async Task Finds_by_global_id() =>
        Assert.Equal("C", await FindAsync("query($id: ID) { shelf(where: { id: { eq: $id } }) { name } }", new { id = GlobalId.Encode("Product", Shop.Id(3)) }));

    [Fact]
    public async Task A_reference_is_filtered_by_the_id_of_what_it_refers_to() => Assert.Equal(
        "ABE",
        await FindAsync("query($ids: [ID]) { shelf(where: { makerId: { in: $ids } }) { name } }", new { ids = new[] { GlobalId.Encode("Maker", Shop.Acme.Id) } }));

    [Fact]
    public async Task An_id_of_another_type_is_refused()
    {
        var error = await _server.ErrorAsync(
            "query($id: ID) { shelf(where: { id: { eq: $id } }) { name } }", new { id = GlobalId.Encode("Maker", Shop.Acme.Id) });
        Assert.Equal(ErrorCodes.InvalidId, error.Code);
    }

    [Fact]
    public async Task A_variable_may_be_the_whole_filter() => Assert.Equal(
        "D",
        await FindAsync("query($where: ProductFilterInput) { shelf(where: $where) { name } }", new { where = new { name = new { startsWith = "D" } } }));

    [Fact]
    public async Task Filters_apply_before_paging() => Assert.Equal(
        """{"products":{"nodes":[{"name":"F fig"}],"totalCount":2}}""",
        await _server.DataAsync("{ products(first: 1, where: { stock: { gte: 5 }, isSold: { eq: false } }) { nodes { name } totalCount } }"));

    private async Task<string> FindAsync(string query, object? variables = null)
    {
        using var json = JsonDocument.Parse(await _server.DataAsync(query, variables));
        return string.Concat(json.RootElement.GetProperty("shelf").EnumerateArray().Select(product => product.GetProperty("name").GetString()![0]));
    }
}
