using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class KnownTypeNamesTests
{
    [Fact]
    public void Known_type_names_are_valid() => Rule.Accepts<KnownTypeNames>("""
        query Foo($var: String, $required: [Int!]!) { dog { ... on Pet { name } ...F } }
        fragment F on Dog { name }
        """);

    [Fact]
    public void Unknown_type_names_are_invalid() => Rule.Refuses<KnownTypeNames>(
        """
        query Foo($var: [JumbledUpLetters!]!) { dog { ... on Badger { name } ...F } }
        fragment F on Peat { name }
        """,
        "Unknown type \"JumbledUpLetters\".",
        "Unknown type \"Badger\".",
        "Unknown type \"Peat\". Did you mean \"Pet\" or \"Cat\"?");
}
