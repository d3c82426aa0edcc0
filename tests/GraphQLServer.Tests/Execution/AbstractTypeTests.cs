using GraphQLServer.Tests.Fixtures;

namespace GraphQLServer.Tests.Execution;

public sealed class AbstractTypeTests : IAsyncDisposable
{
    private readonly Server _server = Server.Of(typeof(Queries), typeof(Dog), typeof(Puppy), typeof(Cat));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Each_value_takes_the_fragments_of_its_type() => Assert.Equal(
        """{"pets":[{"__typename":"Dog","name":"Odie","barks":true},{"__typename":"Cat","name":"Garfield","meows":false}]}""",
        await _server.DataAsync("{ pets { __typename name ... on Dog { barks } ... on Cat { meows } } }"));

    [Fact]
    public async Task A_derived_class_outside_the_schema_has_the_type_of_its_base() =>
        Assert.Equal("""{"puppy":{"__typename":"Hound","name":"Rex"}}""", await _server.DataAsync("{ puppy { __typename name } }"));

    [Fact]
    public async Task A_value_of_no_possible_type_is_an_unexpected_error()
    {
        var error = await _server.ErrorAsync("{ stranger { name } }");
        Assert.Equal(ErrorCodes.UnexpectedError, error.Code);
    }

    [InterfaceType("Pet")]
    public interface IPet
    {
        string Name { get; }
    }

    public sealed record Dog(string Name, bool Barks) : IPet;

    public sealed record Cat(string Name, bool Meows) : IPet;

    [ObjectType("Hound")]
    public record Puppy(string Name) : IPet;

    [GraphQLIgnore]
    public sealed record NamelessPuppy() : Puppy("Rex");

    [GraphQLIgnore]
    public sealed record Stranger(string Name) : IPet;

    [QueryType]
    public static class Queries
    {
        public static IReadOnlyList<IPet> Pets => [new Dog("Odie", true), new Cat("Garfield", false)];

        public static IPet Puppy => new NamelessPuppy();

        public static IPet? Stranger => new Stranger("?");
    }
}
