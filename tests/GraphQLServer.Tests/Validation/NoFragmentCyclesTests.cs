using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class NoFragmentCyclesTests
{
    [Fact]
    public void Single_reference_is_valid() => Rule.Accepts<NoFragmentCycles>("fragment A on Dog { ...B } fragment B on Dog { name }");

    [Fact]
    public void Spreading_twice_is_not_circular() => Rule.Accepts<NoFragmentCycles>("fragment A on Dog { ...B ...B } fragment B on Dog { name }");

    [Fact]
    public void Does_not_false_positive_on_unknown_fragment() => Rule.Accepts<NoFragmentCycles>("fragment A on Dog { ...Unknown }");

    [Fact]
    public void Spreading_recursively_within_field_fails() => Rule.Refuses<NoFragmentCycles>(
        "fragment A on Human { relatives { ...A } }",
        "Cannot spread fragment \"A\" within itself.");

    [Fact]
    public void No_spreading_itself_directly_within_inline_fragment() => Rule.Refuses<NoFragmentCycles>(
        "fragment A on Pet { ... on Dog { ...A } }",
        "Cannot spread fragment \"A\" within itself.");

    [Fact]
    public void No_spreading_itself_indirectly() => Rule.Refuses<NoFragmentCycles>(
        "fragment A on Dog { ...B } fragment B on Dog { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\".");

    [Fact]
    public void No_spreading_itself_deeply_two_paths() => Rule.Refuses<NoFragmentCycles>(
        "fragment A on Dog { ...B ...C } fragment B on Dog { ...A } fragment C on Dog { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\".",
        "Cannot spread fragment \"A\" within itself via \"C\".");

    [Fact]
    public void A_cycle_does_not_hang_the_other_rules() => Assert.Contains(
        Rule.CheckAll("{ human { ...A } } fragment A on Human { relatives { ...A } }"),
        error => error.Message == "Cannot spread fragment \"A\" within itself.");
}
