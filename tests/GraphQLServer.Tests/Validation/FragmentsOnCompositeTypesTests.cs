using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class FragmentsOnCompositeTypesTests
{
    [Theory]
    [InlineData("Dog")]
    [InlineData("Pet")]
    [InlineData("CatOrDog")]
    public void Composite_is_valid_fragment_type(string type) => Rule.Accepts<FragmentsOnCompositeTypes>($"fragment F on {type} {{ __typename }}");

    [Fact]
    public void Inline_fragment_without_type_is_valid() => Rule.Accepts<FragmentsOnCompositeTypes>("fragment F on Pet { ... { name } }");

    [Theory]
    [InlineData("Boolean")]
    [InlineData("FurColor")]
    [InlineData("ComplexInput")]
    public void Leaves_and_inputs_are_invalid_fragment_types(string type) => Rule.Refuses<FragmentsOnCompositeTypes>(
        $"fragment F on {type} {{ bad }}",
        $"Fragment \"F\" cannot condition on non composite type \"{type}\".");

    [Fact]
    public void Scalar_is_invalid_inline_fragment_type() => Rule.Refuses<FragmentsOnCompositeTypes>(
        "fragment F on Pet { ... on String { bad } }",
        "Fragment cannot condition on non composite type \"String\".");
}
