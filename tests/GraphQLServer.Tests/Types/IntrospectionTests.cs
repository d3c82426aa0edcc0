using System.Text.Json;
using GraphQLServer.Tests.Fixtures;
using GraphQLServer.Tests.StarWars;
using GraphQLServer.Tests.Validation;

namespace GraphQLServer.Tests.Types;

public sealed class IntrospectionTests : IAsyncDisposable
{
    // The query every tool sends, in its usual nesting.
    private const string FullQuery = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind } mutationType { name kind } subscriptionType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType {
            kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    private readonly Server _server = Server.Of([.. StarWarsSchema.Types, typeof(Deprecations)]);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Answers_the_query_of_the_tools()
    {
        using var json = JsonDocument.Parse(await _server.DataAsync(FullQuery));
        var schema = json.RootElement.GetProperty("__schema");
        Assert.Equal("Query", schema.GetProperty("queryType").GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, schema.GetProperty("mutationType").ValueKind);
        Assert.Equal(["deprecated", "include", "skip", "specifiedBy"], schema.GetProperty("directives").EnumerateArray().Select(directive => directive.GetProperty("name").GetString()));

        var names = schema.GetProperty("types").EnumerateArray().Select(type => type.GetProperty("name").GetString()!).ToList();
        Assert.Superset(new HashSet<string> { "Boolean", "Character", "Droid", "Episode", "Float", "Human", "Query", "SearchResult", "Starship", "String", "__Schema", "__Type", "__TypeKind" }, names.ToHashSet());
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public async Task Every_type_referred_to_is_listed()
    {
        using var json = JsonDocument.Parse(await Server.Of(typeof(HarnessQueries), typeof(DogType), typeof(ComplicatedArgsType), typeof(Dog), typeof(Cat), typeof(Validation.Human), typeof(Alien)).DataAsync(FullQuery));
        var types = json.RootElement.GetProperty("__schema").GetProperty("types").EnumerateArray().ToList();
        var listed = types.Select(type => type.GetProperty("name").GetString()!).ToHashSet();
        var referred = types.SelectMany(NamesBelow).ToHashSet();
        Assert.Subset(listed, referred);
    }

    [Fact]
    public async Task Type_by_name() => Assert.Equal(
        """{"__type":{"kind":"INTERFACE","name":"Character","possibleTypes":[{"name":"Droid"},{"name":"Human"}]}}""",
        await _server.DataAsync("""{ __type(name: "Character") { kind name possibleTypes { name } } }"""));

    [Fact]
    public async Task An_unknown_type_is_null() => Assert.Equal("""{"__type":null}""", await _server.DataAsync("""{ __type(name: "Nothing") { name } }"""));

    [Fact]
    public async Task Wrapped_types_are_told_layer_by_layer() => Assert.Equal(
        """{"__type":{"fields":[{"name":"appearsIn","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"kind":"ENUM","name":"Episode"}}}}}]}}""",
        (await _server.DataAsync("""{ __type(name: "Droid") { fields { name type { kind name ofType { kind ofType { kind ofType { kind name } } } } } } }"""))
            is var data ? KeepField(data, "appearsIn") : "");

    [Fact]
    public async Task Deprecated_members_are_told_on_request_only()
    {
        Assert.Equal(
            """{"__type":{"enumValues":[{"name":"FRESH"}]}}""",
            await _server.DataAsync("""{ __type(name: "Age") { enumValues { name } } }"""));
        Assert.Equal(
            """{"__type":{"enumValues":[{"name":"FRESH","deprecationReason":null},{"name":"STALE","deprecationReason":"Eat it."}]}}""",
            await _server.DataAsync("""{ __type(name: "Age") { enumValues(includeDeprecated: true) { name deprecationReason } } }"""));
        Assert.DoesNotContain("oldAge", await _server.DataAsync("""{ __type(name: "Query") { fields { name } } }"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Default_values_are_told_as_literals() => Assert.Contains(
        """{"name":"age","defaultValue":"FRESH"}""",
        await _server.DataAsync("""{ __type(name: "Query") { fields(includeDeprecated: true) { args { name defaultValue } } } }"""),
        StringComparison.Ordinal);

    private static string KeepField(string data, string name)
    {
        using var json = JsonDocument.Parse(data);
        var field = json.RootElement.GetProperty("__type").GetProperty("fields").EnumerateArray().Single(candidate => candidate.GetProperty("name").GetString() == name);
        return $"{{\"__type\":{{\"fields\":[{field.GetRawText()}]}}}}";
    }

    private static IEnumerable<string> NamesBelow(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name is "type" or "ofType" or "interfaces" or "possibleTypes" ? Names(property.Value) : NamesBelow(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(NamesBelow),
        _ => [],
    };

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => (element.GetProperty("name").GetString() is { } name ? [name] : Enumerable.Empty<string>())
            .Concat(element.TryGetProperty("ofType", out var inner) ? Names(inner) : []),
        _ => [],
    };

    public enum Age
    {
        Fresh,
        [GraphQLDeprecated("Eat it.")]
        Stale,
    }

    [QueryType]
    public static class Deprecations
    {
        [GraphQLDeprecated("Ask for age.")]
        public static Age OldAge(Age age = Age.Fresh) => age;
    }
}
