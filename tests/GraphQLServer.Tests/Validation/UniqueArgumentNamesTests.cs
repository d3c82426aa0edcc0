using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class UniqueArgumentNamesTests
{
    [Fact]
    public void Same_argument_on_two_fields() => Rule.Accepts<UniqueArgumentNames>("{ one: human(id: \"1\") { name } two: human(id: \"2\") { name } }");

    [Fact]
    public void Same_argument_on_field_and_directive() => Rule.Accepts<UniqueArgumentNames>("{ dog { isHouseTrained(atOtherHomes: true) @skip(if: true) } }");

    [Fact]
    public void Duplicate_field_arguments() => Rule.Refuses<UniqueArgumentNames>("{ human(id: \"1\", id: \"2\", id: \"3\") { name } }", "There can be only one argument named \"id\".");

    [Fact]
    public void Duplicate_directive_arguments() => Rule.Refuses<UniqueArgumentNames>("{ dog @skip(if: true, if: false) { name } }", "There can be only one argument named \"if\".");
}
