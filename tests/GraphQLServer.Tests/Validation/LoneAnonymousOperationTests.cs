using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class LoneAnonymousOperationTests
{
    [Fact]
    public void One_anon_operation() => Rule.Accepts<LoneAnonymousOperation>("{ dog { name } }");

    [Fact]
    public void Multiple_named_operations() => Rule.Accepts<LoneAnonymousOperation>("query Foo { dog { name } } query Bar { dog { name } }");

    [Fact]
    public void Anon_operation_with_fragment() => Rule.Accepts<LoneAnonymousOperation>("{ dog { ...F } } fragment F on Dog { name }");

    [Fact]
    public void Multiple_anon_operations() => Rule.Refuses<LoneAnonymousOperation>(
        "{ dog { name } } { cat { name } }",
        "This anonymous operation must be the only defined operation.",
        "This anonymous operation must be the only defined operation.");

    [Fact]
    public void Anon_operation_with_a_mutation() => Rule.Refuses<LoneAnonymousOperation>(
        "{ dog { name } } mutation Foo { cat { name } }",
        "This anonymous operation must be the only defined operation.");
}
