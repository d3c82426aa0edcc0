using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class KnownFragmentNamesTests
{
    [Fact]
    public void Known_fragment_names_are_valid() => Rule.Accepts<KnownFragmentNames>("{ dog { ...A ... on Dog { ...A } } } fragment A on Dog { name }");

    [Fact]
    public void Unknown_fragment_names_are_invalid() => Rule.Refuses<KnownFragmentNames>(
        "{ dog { ...U1 ... on Dog { ...U2 } } } fragment A on Dog { name ...U3 }",
        "Unknown fragment \"U1\".",
        "Unknown fragment \"U2\".",
        "Unknown fragment \"U3\".");
}
