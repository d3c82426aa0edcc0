using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class UniqueVariableNamesTests
{
    [Fact]
    public void Unique_variable_names() => Rule.Accepts<UniqueVariableNames>("query A($x: Int, $y: String) { __typename } query B($x: String) { __typename }");

    [Fact]
    public void Duplicate_variable_names() => Rule.Refuses<UniqueVariableNames>(
        "query A($x: Int, $x: Int, $x: String) { __typename } query B($y: Int, $y: Int) { __typename }",
        "There can be only one variable named \"$x\".",
        "There can be only one variable named \"$y\".");
}
