using GraphQLServer.Language;

namespace GraphQLServer.Tests.Language;

public sealed class ParserTests
{
    private const string KitchenSink = """
        query queryName($foo: ComplexType = { a: [1, 2], b: "x" }, $site: Site! = MOBILE @skip(if: true)) @onQuery {
          whoever123is: node(id: [123, 456]) {
            id
            ... on User @onInlineFragment {
              field2 { id alias: field1(first: 10, after: $foo) @include(if: $foo) { id ...frag @onFragmentSpread } }
            }
            ... @skip(unless: $foo) { id }
            ... { id }
          }
        }
        mutation likeStory { like(story: 123) { story { id } } }
        subscription S($input: [[Int!]!]) { s(input: $input) { x } }
        fragment frag on Friend @onFragmentDefinition { foo(size: 1.5, bar: null, yes: true, obj: { key: "value", block: "block" }) }
        { unnamed(truthy: true, falsy: false, nullish: null) query }
        """;

    [Fact]
    public void Parses_the_kitchen_sink()
    {
        var document = Parser.Parse(KitchenSink);
        Assert.Equal(["queryName", "likeStory", "S", null], document.Operations.Select(operation => operation.Name?.Value));
        Assert.Equal(OperationKind.Subscription, document.Operations.ElementAt(2).Kind);
        Assert.Equal("[[Int!]!]", document.Operations.ElementAt(2).Variables[0].Type.ToString());
        Assert.Equal("{ a: [1, 2], b: \"x\" }", ValuePrinter.Print(document.Operations.First().Variables[0].DefaultValue!));
        Assert.Equal("frag", Assert.Single(document.Fragments).Name.Value);
    }

    [Theory]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("{}", "Expected Name, found \"}\".", 1, 2)]
    [InlineData("\n      { ...MissingOn }\n      fragment MissingOn Type", "Expected \"on\", found Name \"Type\".", 3, 26)]
    [InlineData("{ field: {} }", "Expected Name, found \"{\".", 1, 10)]
    [InlineData("notAnOperation Foo { field }", "Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("...", "Unexpected \"...\".", 1, 1)]
    [InlineData("{ \"\"", "Expected Name, found String \"\".", 1, 3)]
    [InlineData("fragment on on on { on }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("query Foo($x: Complex = { a: { b: [ $var ] } }) { field }", "Unexpected variable \"$var\" in constant value.", 1, 37)]
    [InlineData("query ($x: Int = ) { a }", "Unexpected \")\".", 1, 18)]
    [InlineData("{ a(b: ) }", "Unexpected \")\".", 1, 8)]
    [InlineData("{ a() }", "Expected Name, found \")\".", 1, 5)]
    [InlineData("query ($x Int) { a }", "Expected \":\", found Name \"Int\".", 1, 11)]
    [InlineData("query ($x: [Int) { a }", "Expected \"]\", found \")\".", 1, 16)]
    [InlineData("type Foo { a: Int }", "Unexpected Name \"type\".", 1, 1)]
    public void Parse_provides_useful_errors(string text, string message, int line, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => Parser.Parse(text));
        Assert.Equal(($"Syntax Error: {message}", new Location(line, column)), (error.Message, error.Location));
    }

    [Theory]
    [InlineData("on")]
    [InlineData("fragment")]
    [InlineData("query")]
    [InlineData("mutation")]
    [InlineData("subscription")]
    [InlineData("true")]
    [InlineData("false")]
    public void Parses_keywords_as_names(string keyword)
    {
        var name = keyword == "on" ? "a" : keyword;
        _ = Parser.Parse($"query {keyword} {{ ... {name} ... on {keyword} {{ field }} {keyword}({keyword}: ${keyword}) @{keyword} }} fragment {name} on Type {{ {keyword} }}");
    }

    [Fact]
    public void Limits_the_number_of_tokens()
    {
        _ = Parser.Parse("{ foo }", maxTokens: 3);
        var error = Assert.Throws<SyntaxException>(() => Parser.Parse("{ foo(bar: 1) }", maxTokens: 3));
        Assert.Equal("Syntax Error: Document contains more than 3 tokens. Parsing aborted.", error.Message);
    }

    [Theory]
    [InlineData("{ a(b: ", "[")]
    [InlineData("{ a(b: ", "{c:")]
    [InlineData("", "{a")]
    [InlineData("query ($a: ", "[")]
    public void Hostile_nesting_is_an_error_and_no_stack_overflow(string start, string repeated)
    {
        var text = start + string.Concat(Enumerable.Repeat(repeated, 100_000));
        Assert.Contains("nested deeper than 200 levels", Assert.Throws<SyntaxException>(() => Parser.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[123, \"abc\"]")]
    [InlineData("{ a: 1, b: [true, SYMBOL] }")]
    [InlineData("{}")]
    [InlineData("\"a \\\"quoted\\\" \\n line\"")]
    [InlineData("-1.5e10")]
    public void Values_print_as_they_parse(string text) => Assert.Equal(text, ValuePrinter.Print(Parser.ParseValue(text)));

    [Fact]
    public void Nodes_know_where_they_begin()
    {
        var document = Parser.Parse("query {\n  alias: field(arg: [\"x\"])\n}");
        var field = (FieldNode)document.Definitions[0].SelectionSet.Selections[0];
        Assert.Equal(new Location(2, 3), document.Source.LocationOf(field.Start));
        Assert.Equal(new Location(2, 21), document.Source.LocationOf(field.Arguments[0].Value.Start));
    }
}
