using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class UniqueFragmentNamesTests
{
    [Fact]
    public void Many_fragments() => Rule.Accepts<UniqueFragmentNames>("{ dog { ...A ...B } } fragment A on Dog { name } fragment B on Dog { name }");

    [Fact]
    public void Fragment_and_operation_named_the_same() => Rule.Accepts<UniqueFragmentNames>("query Foo { dog { ...Foo } } fragment Foo on Dog { name }");

    [Fact]
    public void Fragments_named_the_same() => Rule.Refuses<UniqueFragmentNames>(
        "{ dog { ...A } } fragment A on Dog { name } fragment A on Dog { barks }",
        "There can be only one fragment named \"A\".");
}
