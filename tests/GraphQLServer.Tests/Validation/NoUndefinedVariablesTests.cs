using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class NoUndefinedVariablesTests
{
    [Fact]
    public void All_variables_defined() => Rule.Accepts<NoUndefinedVariables>("query Foo($a: Int, $b: Int) { dog { isAtLocation(x: $a, y: $b) } }");

    [Fact]
    public void All_variables_in_fragments_deeply_defined() => Rule.Accepts<NoUndefinedVariables>("""
        query Foo($a: Int, $b: Int) { dog { ...A } }
        fragment A on Dog { isAtLocation(x: $a) { ...B } }
        fragment B on Dog { isAtLocation(x: $b) }
        """);

    [Fact]
    public void Variable_not_defined() => Rule.Refuses<NoUndefinedVariables>(
        "query Foo($a: Int) { dog { isAtLocation(x: $a, y: $d) } }",
        "Variable \"$d\" is not defined by operation \"Foo\".");

    [Fact]
    public void Variable_not_defined_by_unnamed_query() => Rule.Refuses<NoUndefinedVariables>(
        "{ dog { isAtLocation(x: $a) } }",
        "Variable \"$a\" is not defined.");

    [Fact]
    public void Variable_in_fragment_not_defined_by_operation() => Rule.Refuses<NoUndefinedVariables>(
        "query Foo($a: Int) { dog { ...A } } fragment A on Dog { isAtLocation(x: $a, y: $c) }",
        "Variable \"$c\" is not defined by operation \"Foo\".");

    [Fact]
    public void Variable_in_fragment_used_by_other_operation() => Rule.Refuses<NoUndefinedVariables>(
        "query Foo($b: Int) { dog { ...A } } query Bar($a: Int) { dog { ...A } } fragment A on Dog { isAtLocation(x: $a) }",
        "Variable \"$a\" is not defined by operation \"Foo\".");

    [Fact]
    public void Variable_inside_a_list_and_an_object() => Rule.Refuses<NoUndefinedVariables>(
        "query Foo { complicatedArgs { complexArgField(complexArg: { requiredField: true, stringListField: [$a], intField: $b }) } }",
        "Variable \"$a\" is not defined by operation \"Foo\".",
        "Variable \"$b\" is not defined by operation \"Foo\".");
}
