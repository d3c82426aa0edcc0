using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class ProvidedRequiredArgumentsTests
{
    [Fact]
    public void Ignores_unknown_arguments() => Rule.Accepts<ProvidedRequiredArguments>("{ dog { isHouseTrained(unknownArgument: true) } }");

    [Fact]
    public void No_arg_on_non_null_field_with_default() => Rule.Accepts<ProvidedRequiredArguments>("{ complicatedArgs { nonNullFieldWithDefault } }");

    [Fact]
    public void Multiple_reqs_and_one_opt_on_mixed_list() => Rule.Accepts<ProvidedRequiredArguments>("{ complicatedArgs { multipleOptAndReq(req1: 3, req2: 4, opt1: 5) } }");

    [Fact]
    public void Missing_multiple_non_nullable_arguments() => Rule.Refuses<ProvidedRequiredArguments>(
        "{ complicatedArgs { multipleReqs } }",
        "Field \"multipleReqs\" argument \"req1\" of type \"Int!\" is required, but it was not provided.",
        "Field \"multipleReqs\" argument \"req2\" of type \"Int!\" is required, but it was not provided.");

    [Fact]
    public void Incorrect_value_and_missing_argument() => Rule.Refuses<ProvidedRequiredArguments>(
        "{ complicatedArgs { multipleReqs(req1: \"one\") } }",
        "Field \"multipleReqs\" argument \"req2\" of type \"Int!\" is required, but it was not provided.");

    [Fact]
    public void With_directive_with_missing_types() => Rule.Refuses<ProvidedRequiredArguments>(
        "{ dog @include { name @skip } }",
        "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided.",
        "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided.");
}
