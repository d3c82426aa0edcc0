using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class VariablesAreInputTypesTests
{
    [Fact]
    public void Input_types_are_valid() => Rule.Accepts<VariablesAreInputTypes>("query Foo($a: String, $b: [Boolean!]!, $c: ComplexInput) { dog { name } }");

    [Fact]
    public void Unknown_types_are_ignored() => Rule.Accepts<VariablesAreInputTypes>("query Foo($a: Unknown) { dog { name } }");

    [Fact]
    public void Output_types_are_invalid() => Rule.Refuses<VariablesAreInputTypes>(
        "query Foo($a: Dog, $b: [[CatOrDog!]]!, $c: Pet) { dog { name } }",
        "Variable \"$a\" cannot be non-input type \"Dog\".",
        "Variable \"$b\" cannot be non-input type \"[[CatOrDog!]]!\".",
        "Variable \"$c\" cannot be non-input type \"Pet\".");
}
