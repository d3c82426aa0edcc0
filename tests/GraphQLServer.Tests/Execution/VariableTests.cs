using GraphQLServer.Tests.Fixtures;

namespace GraphQLServer.Tests.Execution;

public sealed class VariableTests : IAsyncDisposable
{
    private readonly Server _server = Server.Of(typeof(Queries));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Inline_object_with_variables_inside() => Assert.Equal(
        """{"echo":"a=x b=1,2 c=y d=False"}""",
        await _server.DataAsync("""query($b: Int!, $c: String!) { echo(input: { a: "x", b: [1, $b], c: $c }) }""", new { b = 2, c = "y" }));

    [Fact]
    public async Task A_single_value_becomes_a_list() =>
        Assert.Equal("""{"echo":"a= b=7 c=y d=False"}""", await _server.DataAsync("query($i: EchoInput!) { echo(input: $i) }", new { i = new { b = 7, c = "y" } }));

    [Fact]
    public async Task A_default_applies_when_the_variable_is_omitted_but_not_when_it_is_null()
    {
        const string query = """query($text: String = "default") { text(text: $text) }""";
        Assert.Equal("""{"text":"default"}""", await _server.DataAsync(query));
        Assert.Equal("""{"text":null}""", await _server.DataAsync(query, new { text = (string?)null }));
        Assert.Equal("""{"text":"given"}""", await _server.DataAsync(query, new { text = "given" }));
    }

    [Fact]
    public async Task The_default_of_the_argument_applies_when_the_variable_is_omitted() =>
        Assert.Equal("""{"fallback":"argument"}""", await _server.DataAsync("query($text: String) { fallback(text: $text) }"));

    [Fact]
    public async Task An_omitted_variable_in_a_list_is_null_and_in_an_object_an_omission()
    {
        Assert.Equal("""{"count":"1,null"}""", await _server.DataAsync("query($n: Int) { count(numbers: [1, $n]) }"));
        Assert.Equal("""{"echo":"a= b= c=y d=False"}""", await _server.DataAsync("""query($a: String) { echo(input: { a: $a, c: "y" }) }"""));
    }

    [Fact]
    public async Task A_list_variable_gives_its_conversion_to_every_use() => Assert.Equal(
        """{"a":"1,2","b":"1,2"}""", await _server.DataAsync("query($n: [Int]!) { a: count(numbers: $n) b: count(numbers: $n) }", new { n = new[] { 1, 2 } }));

    [Theory]
    [InlineData("""{ "i": null }""", "Variable \"$i\" got invalid value null; Expected non-nullable type \"EchoInput!\" not to be null.")]
    [InlineData("""{}""", "Variable \"$i\" of required type \"EchoInput!\" was not provided.")]
    [InlineData("""{ "i": "text" }""", "Variable \"$i\" got invalid value \"text\"; Expected type \"EchoInput\" to be an object, found \"text\".")]
    [InlineData("""{ "i": { "a": "x" } }""", "Variable \"$i\" got invalid value { \"a\": \"x\" }; Field \"c\" of required type \"String!\" was not provided.")]
    [InlineData("""{ "i": { "c": null } }""", "Variable \"$i\" got invalid value null at \"i.c\"; Expected non-nullable type \"String!\" not to be null.")]
    [InlineData("""{ "i": { "c": 5 } }""", "Variable \"$i\" got invalid value 5 at \"i.c\"; String cannot represent a non string value: 5")]
    [InlineData("""{ "i": { "c": "y", "b": [1, "x"] } }""", "Variable \"$i\" got invalid value \"x\" at \"i.b[1]\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("""{ "i": { "c": "y", "extra": 1 } }""", "Variable \"$i\" got invalid value { \"c\": \"y\", \"extra\": 1 }; Field \"extra\" is not defined by type \"EchoInput\".")]
    public async Task Values_that_do_not_fit_are_request_errors(string variables, string message)
    {
        var result = await _server.Executor.ExecuteAsync(
            new OperationRequest
            {
                Query = "query($i: EchoInput!) { echo(input: $i) }",
                Variables = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(variables),
            },
            TestContext.Current.CancellationToken);
        Assert.False(result.IsExecuted);
        var error = Assert.Single(result.Errors);
        Assert.Equal((message, ErrorCodes.InvalidValue), (error.Message, error.Code));
    }

    [Fact]
    public async Task A_constructor_that_refuses_its_values_is_an_input_error_without_details()
    {
        const string message = "Variable \"$d\" got invalid value {\"value\":-1}; The value is no valid \"DistanceInput\".";
        Assert.Equal(message, (await _server.ErrorAsync("query($d: DistanceInput!) { metres(distance: $d) }", new { d = new { value = -1 } })).Message);
        Assert.Equal(
            "Argument \"distance\" has an invalid value: The value is no valid \"DistanceInput\".",
            (await _server.ErrorAsync("{ metres(distance: { value: -1 }) }")).Message);
    }

    [Fact]
    public async Task A_misspelt_name_of_any_length_is_answered_at_once() =>
        Assert.StartsWith("Cannot query field", (await _server.ErrorAsync($"{{ {new string('x', 200_000)} }}")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""query($w: Mood) { mood(mood: $w) }""", "HAPPY", """{"mood":"HAPPY"}""")]
    [InlineData("""{ mood(mood: SAD) }""", null, """{"mood":"SAD"}""")]
    [InlineData("""{ mood }""", null, """{"mood":null}""")]
    public async Task Enums_go_in_and_out(string query, string? mood, string data) =>
        Assert.Equal(data, await _server.DataAsync(query, mood is null ? null : new { w = mood }));

    [Fact]
    public async Task An_unknown_enum_value_is_refused() =>
        Assert.EndsWith("Value \"ANGRY\" does not exist in \"Mood\" enum.", (await _server.ErrorAsync("query($w: Mood) { mood(mood: $w) }", new { w = "ANGRY" })).Message, StringComparison.Ordinal);

    public enum Mood
    {
        Happy,
        Sad,
    }

    public sealed record EchoInput(string? A, IReadOnlyList<int>? B, string C, bool D = false);

    public sealed record DistanceInput
    {
        public DistanceInput(int value)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            Value = value;
        }

        public int Value { get; }
    }

    [QueryType]
    public static class Queries
    {
        public static int Metres(DistanceInput distance) => distance.Value;

        public static string Echo(EchoInput input) => $"a={input.A} b={string.Join(',', input.B ?? [])} c={input.C} d={input.D}";

        public static string? Text(string? text) => text;

        public static string? Fallback(string? text = "argument") => text;

        public static string Count(IReadOnlyList<int?> numbers) => string.Join(',', numbers.Select(number => number is { } given ? $"{given}" : "null"));

        public static Mood? Mood(Mood? mood) => mood;
    }
}
