using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class KnownArgumentNamesTests
{
    [Fact]
    public void Multiple_args_in_reverse_order_are_known() => Rule.Accepts<KnownArgumentNames>("fragment F on ComplicatedArgs { multipleReqs(req2: 1, req1: 2) }");

    [Fact]
    public void No_args_on_optional_arg() => Rule.Accepts<KnownArgumentNames>("fragment F on Dog { isHouseTrained }");

    [Fact]
    public void Args_are_known_deeply() => Rule.Accepts<KnownArgumentNames>("{ dog { doesKnowCommand(dogCommand: SIT) } human { pets { ... on Dog { isHouseTrained(atOtherHomes: true) } } } }");

    [Fact]
    public void Directive_args_are_known() => Rule.Accepts<KnownArgumentNames>("{ dog @skip(if: true) { name } }");

    [Fact]
    public void Directive_without_args_is_valid_and_unknown_directives_are_ignored() => Rule.Accepts<KnownArgumentNames>("{ dog @onField(any: 1) { name } }");

    [Fact]
    public void Undirective_args_are_invalid() => Rule.Refuses<KnownArgumentNames>(
        "{ dog @skip(unless: true) { name } }",
        "Unknown argument \"unless\" on directive \"@skip\".");

    [Fact]
    public void Misspelled_arg_name_is_reported() => Rule.Refuses<KnownArgumentNames>(
        "{ dog { doesKnowCommand(DogCommand: true) } }",
        "Unknown argument \"DogCommand\" on field \"Dog.doesKnowCommand\". Did you mean \"dogCommand\"?");

    [Fact]
    public void Unknown_args_amongst_known_args() => Rule.Refuses<KnownArgumentNames>(
        "fragment F on Dog { doesKnowCommand(whoKnows: 1, dogCommand: SIT, unknown: true) }",
        "Unknown argument \"whoKnows\" on field \"Dog.doesKnowCommand\".",
        "Unknown argument \"unknown\" on field \"Dog.doesKnowCommand\".");
}
