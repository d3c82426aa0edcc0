using GraphQLServer.Tests.Fixtures;

namespace GraphQLServer.Tests.Execution;

public sealed class NonNullTests : IAsyncDisposable
{
    private readonly Server _server = Server.Of(typeof(Queries), typeof(NodeType));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_nullable_field_that_throws_is_null()
    {
        var result = await _server.ResultAsync("{ node { throws } }");
        Assert.EndsWith("\"data\":{\"node\":{\"throws\":null}}}", result.ToJson(), StringComparison.Ordinal);
        Assert.Equal(["node", "throws"], Assert.Single(result.Errors).Path!);
    }

    [Fact]
    public async Task A_non_null_field_that_throws_nulls_its_nullable_parent()
    {
        var result = await _server.ResultAsync("{ node { required { mustThrow name } } }");
        Assert.EndsWith("\"data\":{\"node\":null}}", result.ToJson(), StringComparison.Ordinal);
        Assert.Equal(["node", "required", "mustThrow"], Assert.Single(result.Errors).Path!);
    }

    [Fact]
    public async Task A_non_null_field_that_returns_null_says_so()
    {
        var error = await _server.ErrorAsync("{ node { optional { mustBeThere } } }");
        Assert.Equal(("Cannot return null for non-nullable field Node.mustBeThere.", ErrorCodes.NonNullViolation), (error.Message, error.Code));
        Assert.Equal([new Location(1, 21)], error.Locations!);
    }

    [Fact]
    public async Task Null_stops_at_the_nearest_nullable_field() => Assert.EndsWith(
        "\"data\":{\"node\":{\"name\":\"n\",\"optional\":null}}}",
        await _server.RunAsync("{ node { name optional { required { required { mustBeThere } } } } }"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_nullable_up_to_the_root_nulls_data() =>
        Assert.EndsWith("\"data\":null}", await _server.RunAsync("{ sure { mustThrow } }"), StringComparison.Ordinal);

    [Fact]
    public async Task Awaited_failures_propagate_like_immediate_ones() => Assert.EndsWith(
        "\"data\":{\"node\":{\"optional\":null}}}",
        await _server.RunAsync("{ node { optional { mustThrowLater name } } }"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Siblings_of_a_discarded_field_report_nothing_more()
    {
        var result = await _server.ResultAsync("{ sure { mustThrow required { mustThrow } } }");
        _ = Assert.Single(result.Errors);
    }

    [Theory]
    [InlineData("{ lists { nullable } }", "{\"lists\":{\"nullable\":[1,null,3]}}", 0)]
    [InlineData("{ lists { items } }", "{\"lists\":{\"items\":null}}", 1)]
    [InlineData("{ lists { all } }", "{\"lists\":null}", 1)]
    [InlineData("{ lists { absent } }", "{\"lists\":{\"absent\":null}}", 0)]
    [InlineData("{ lists { nodes { name mustThrow } } }", "{\"lists\":{\"nodes\":[null,null]}}", 2)]
    public async Task Nulls_in_lists(string query, string data, int errors)
    {
        var result = await _server.ResultAsync(query);
        Assert.EndsWith($"\"data\":{data}}}", result.ToJson(), StringComparison.Ordinal);
        Assert.Equal(errors, result.Errors.Count);
    }

    [Fact]
    public async Task The_path_of_a_list_item_has_its_index()
    {
        var result = await _server.ResultAsync("{ lists { renamed: items } }");
        Assert.Equal(["lists", "renamed", 1], Assert.Single(result.Errors).Path!);
    }

    public sealed record Node(string Name);

    public sealed record Lists(
        IReadOnlyList<int?>? Nullable, IReadOnlyList<int>? Items, IReadOnlyList<int> All, IReadOnlyList<int>? Absent, IReadOnlyList<Node?> Nodes);

    // A list that breaks the promise of its type, as a serializer may.
    private sealed class Holes : List<int>, System.Collections.IEnumerable
    {
        public Holes() => AddRange([1, 2, 3]);

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => new object?[] { 1, null, 3 }.GetEnumerator();
    }

    [QueryType]
    public static class Queries
    {
        public static Node? Node => new("n");

        public static Node Sure => new("s");

        public static Lists? Lists => new([1, null, 3], new Holes(), new Holes(), null, [new Node("a"), new Node("b")]);
    }

    [ObjectType<Node>]
    public static class NodeType
    {
        public static Node Required([Parent] Node node) => node;

        public static Node? Optional([Parent] Node node) => node;

        public static string? Throws() => throw new InvalidOperationException("no");

        public static string MustThrow() => throw new InvalidOperationException("no");

        public static async Task<string> MustThrowLater()
        {
            await Task.Yield();
            throw new InvalidOperationException("no");
        }

        public static string MustBeThere() => null!;
    }
}
