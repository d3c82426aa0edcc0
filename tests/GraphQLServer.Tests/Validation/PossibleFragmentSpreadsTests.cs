using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class PossibleFragmentSpreadsTests
{
    [Theory]
    [InlineData("Dog", "Dog")]
    [InlineData("Dog", "Pet")]
    [InlineData("Dog", "CatOrDog")]
    [InlineData("CatOrDog", "Cat")]
    [InlineData("CatOrDog", "CatOrDog")]
    [InlineData("Pet", "DogOrHuman")]
    [InlineData("DogOrHuman", "CatOrDog")]
    [InlineData("Pet", "Dog")]
    [InlineData("Intelligent", "Human")]
    public void Overlapping_types(string parent, string type)
    {
        Rule.Accepts<PossibleFragmentSpreads>($"fragment A on {parent} {{ ... on {type} {{ __typename }} }}");
        Rule.Accepts<PossibleFragmentSpreads>($"fragment A on {parent} {{ ...B }} fragment B on {type} {{ __typename }}");
    }

    [Theory]
    [InlineData("Cat", "Dog")]
    [InlineData("Cat", "DogOrHuman")]
    [InlineData("Human", "CatOrDog")]
    [InlineData("Human", "Pet")]
    [InlineData("Pet", "Human")]
    [InlineData("Pet", "Intelligent")]
    [InlineData("HumanOrAlien", "CatOrDog")]
    public void Types_that_never_overlap(string parent, string type)
    {
        Rule.Refuses<PossibleFragmentSpreads>(
            $"fragment A on {parent} {{ ... on {type} {{ __typename }} }}",
            $"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".");
        Rule.Refuses<PossibleFragmentSpreads>(
            $"fragment A on {parent} {{ ...B }} fragment B on {type} {{ __typename }}",
            $"Fragment \"B\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".");
    }

    [Fact]
    public void Ignores_incorrect_types() => Rule.Accepts<PossibleFragmentSpreads>("fragment A on Pet { ...B ...Unknown } fragment B on String { length }");
}
