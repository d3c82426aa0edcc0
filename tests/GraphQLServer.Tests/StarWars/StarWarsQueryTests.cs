using GraphQLServer.Tests.Fixtures;

namespace GraphQLServer.Tests.StarWars;

public sealed class StarWarsQueryTests : IAsyncDisposable
{
    private readonly Server _server = Server.Of(StarWarsSchema.Types);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task R2_D2_is_the_hero_of_the_saga() =>
        Assert.Equal("""{"hero":{"name":"R2-D2"}}""", await _server.DataAsync("query HeroNameQuery { hero { name } }"));

    [Fact]
    public async Task Luke_is_the_hero_of_the_empire() =>
        Assert.Equal("""{"hero":{"name":"Luke Skywalker"}}""", await _server.DataAsync("{ hero(episode: EMPIRE) { name } }"));

    [Fact]
    public async Task Id_and_friends_of_the_hero() => Assert.Equal(
        """{"hero":{"id":"2001","name":"R2-D2","friends":[{"name":"Luke Skywalker"},{"name":"Han Solo"}]}}""",
        await _server.DataAsync("{ hero { id name ... on Droid { friends { name } } } }"));

    [Fact]
    public async Task Friends_of_friends() => Assert.Equal(
        """{"human":{"friends":[{"name":"Han Solo","friends":[{"name":"Luke Skywalker"},{"name":"R2-D2"}]},{"name":"R2-D2"}]}}""",
        await _server.DataAsync("""{ human(id: "1000") { friends { name ... on Human { friends { name } } } } }"""));

    [Fact]
    public async Task An_unknown_id_is_null() => Assert.Equal("""{"human":null}""", await _server.DataAsync("""{ human(id: "not a valid id") { name } }"""));

    [Fact]
    public async Task Generic_query_with_a_variable() => Assert.Equal(
        """{"human":{"name":"Han Solo"}}""",
        await _server.DataAsync("query Fetch($someId: String!) { human(id: $someId) { name } }", new { someId = "1002" }));

    [Fact]
    public async Task Two_aliases_of_one_field() => Assert.Equal(
        """{"luke":{"name":"Luke Skywalker"},"han":{"name":"Han Solo"}}""",
        await _server.DataAsync("""{ luke: human(id: "1000") { name } han: human(id: "1002") { name } }"""));

    [Fact]
    public async Task A_fragment_avoids_duplicated_content() => Assert.Equal(
        """{"luke":{"name":"Luke Skywalker","homePlanet":"Tatooine"},"han":{"name":"Han Solo","homePlanet":null}}""",
        await _server.DataAsync("""
            { luke: human(id: "1000") { ...F } han: human(id: "1002") { ...F } }
            fragment F on Human { name homePlanet }
            """));

    [Fact]
    public async Task Typename_tells_what_the_hero_is() =>
        Assert.Equal("""{"hero":{"__typename":"Droid","name":"R2-D2"}}""", await _server.DataAsync("{ hero { __typename name } }"));

    [Theory]
    [InlineData("Luke", """{"search":[{"__typename":"Human","homePlanet":"Tatooine"}]}""")]
    [InlineData("Falcon", """{"search":[{"__typename":"Starship","length":34.37}]}""")]
    public async Task A_union_gives_members_of_several_types(string text, string expected) => Assert.Equal(
        expected,
        await _server.DataAsync("query($text: String!) { search(text: $text) { __typename ... on Human { homePlanet } ... on Starship { length } } }", new { text }));

    [Fact]
    public async Task A_resolver_that_throws_leaves_a_reported_null()
    {
        var response = await _server.RunAsync("""{ human(id: "1000") { name secretBackstory } }""");
        Assert.Contains("\"message\":\"Unexpected Execution Error\"", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"human\",\"secretBackstory\"]", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"human\":null}}", response, StringComparison.Ordinal);
        Assert.DoesNotContain("is secret", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_awaited_resolver_completes_like_any_other() =>
        Assert.Equal("""{"droid":{"primaryFunction":"Protocol"}}""", await _server.DataAsync("""{ droid(id: "2000") { primaryFunction } }"""));

    [Fact]
    public void The_schema_prints_types_alphabetically_and_fields_as_declared() => Assert.Equal(
        """"
        schema {
          query: Query
        }

        """Anyone in the films."""
        interface Character {
          id: String!
          name: String
          appearsIn: [Episode!]!
        }

        """A mechanical creature."""
        type Droid implements Character {
          id: String!
          name: String
          appearsIn: [Episode!]!
          primaryFunction: String!
          friends: [Character!]!
        }

        """One of the films."""
        enum Episode {
          NEW_HOPE
          EMPIRE
          JEDI
        }

        """A humanoid creature."""
        type Human implements Character {
          id: String!
          name: String
          appearsIn: [Episode!]!
          homePlanet: String
          friends: [Character!]!
          secretBackstory: String!
        }

        type Query {
          """The hero of the whole saga, or of one film."""
          hero(episode: Episode): Character!
          human(id: String!): Human
          droid(id: String!): Droid
          search(text: String!): [SearchResult!]!
        }

        union SearchResult = Droid | Human | Starship

        type Starship {
          id: String!
          name: String!
          length: Float!
        }

        """",
        _server.Sdl,
        ignoreLineEndingDifferences: true);
}
