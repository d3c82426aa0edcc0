using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class UniqueDirectivesPerLocationTests
{
    [Fact]
    public void Unique_directives_in_different_locations() => Rule.Accepts<UniqueDirectivesPerLocation>("{ dog @include(if: true) { name @include(if: true) @skip(if: false) } }");

    [Fact]
    public void Unknown_directives_must_be_ignored() => Rule.Accepts<UniqueDirectivesPerLocation>("{ dog @unknown @unknown { name } }");

    [Fact]
    public void Many_duplicate_directives_in_one_location() => Rule.Refuses<UniqueDirectivesPerLocation>(
        "{ dog { name @skip(if: true) @skip(if: true) @skip(if: false) } }",
        "The directive \"@skip\" can only be used once at this location.",
        "The directive \"@skip\" can only be used once at this location.");
}
