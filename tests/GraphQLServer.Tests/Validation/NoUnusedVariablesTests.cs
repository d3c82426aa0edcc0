using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class NoUnusedVariablesTests
{
    [Fact]
    public void Uses_all_variables_in_fragments() => Rule.Accepts<NoUnusedVariables>(
        "query Foo($a: Int, $b: Int) { dog { ...A isAtLocation(x: $b) } } fragment A on Dog { isAtLocation(x: $a) }");

    [Fact]
    public void Variable_used_by_a_directive() => Rule.Accepts<NoUnusedVariables>("query Foo($a: Boolean!) { dog @include(if: $a) { name } }");

    [Fact]
    public void Multiple_variables_not_used() => Rule.Refuses<NoUnusedVariables>(
        "query Foo($a: Int, $b: Int, $c: Int) { dog { isAtLocation(x: $b) } }",
        "Variable \"$a\" is never used in operation \"Foo\".",
        "Variable \"$c\" is never used in operation \"Foo\".");

    [Fact]
    public void Variable_not_used_by_fragment_used_by_other_operation() => Rule.Refuses<NoUnusedVariables>(
        "query Foo($b: Int) { dog { ...A } } query Bar($a: Int) { dog { ...A } } fragment A on Dog { isAtLocation(x: $a) }",
        "Variable \"$b\" is never used in operation \"Foo\".");

    [Fact]
    public void Variable_not_used_by_unnamed_query() => Rule.Refuses<NoUnusedVariables>("query ($a: Int) { dog { name } }", "Variable \"$a\" is never used.");
}
