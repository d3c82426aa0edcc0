using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class OverlappingFieldsCanBeMergedTests
{
    private const string Hint = "Use different aliases on the fields to fetch both if this was intentional.";

    [Theory]
    [InlineData("fragment F on Dog { name nickname }")]
    [InlineData("fragment F on Dog { name name }")]
    [InlineData("fragment F on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) }")]
    [InlineData("fragment F on Dog { knowsSit: doesKnowCommand(dogCommand: SIT) knowsDown: doesKnowCommand(dogCommand: DOWN) }")]
    [InlineData("fragment F on Dog { name @include(if: true) name @include(if: false) }")]
    [InlineData("fragment F on Pet { ... on Dog { x: name } ... on Cat { x: nickname } }")]
    [InlineData("fragment F on Pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand: meows } }")]
    [InlineData("{ human { ...A ...B } } fragment A on Human { relatives { name } } fragment B on Human { relatives { iq } }")]
    [InlineData("fragment F on Dog { isAtLocation(x: 1, y: 2) isAtLocation(y: 2, x: 1) }")]
    public void Fields_that_merge(string query) => Rule.Accepts<OverlappingFieldsCanBeMerged>(query);

    [Fact]
    public void Same_aliases_with_different_field_targets() => Rule.Refuses<OverlappingFieldsCanBeMerged>(
        "fragment F on Dog { fido: name fido: nickname }",
        $"Fields \"fido\" conflict because \"name\" and \"nickname\" are different fields. {Hint}");

    [Fact]
    public void Alias_masking_direct_field_access() => Rule.Refuses<OverlappingFieldsCanBeMerged>(
        "fragment F on Dog { name: nickname name }",
        $"Fields \"name\" conflict because \"nickname\" and \"name\" are different fields. {Hint}");

    [Fact]
    public void Different_args_second_adds_an_argument() => Rule.Refuses<OverlappingFieldsCanBeMerged>(
        "fragment F on Dog { doesKnowCommand doesKnowCommand(dogCommand: HEEL) }",
        $"Fields \"doesKnowCommand\" conflict because they have differing arguments. {Hint}");

    [Fact]
    public void Conflicting_arg_values() => Rule.Refuses<OverlappingFieldsCanBeMerged>(
        "fragment F on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) }",
        $"Fields \"doesKnowCommand\" conflict because they have differing arguments. {Hint}");

    [Fact]
    public void Encounters_conflict_in_fragments() => Rule.Refuses<OverlappingFieldsCanBeMerged>(
        "{ dog { ...A ...B } } fragment A on Dog { x: name } fragment B on Dog { x: nickname }",
        $"Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. {Hint}");

    [Fact]
    public void Deep_conflict() => Rule.Refuses<OverlappingFieldsCanBeMerged>(
        "{ human { x: name } human { x: iq } }",
        $"Fields \"human\" conflict because subfields \"x\" conflict because they return conflicting types \"String\" and \"Int\". {Hint}");

    [Fact]
    public void Very_deep_conflict() => Rule.Refuses<OverlappingFieldsCanBeMerged>(
        "{ dog { mother { x: name } } dog { mother { x: nickname } } }",
        $"Fields \"dog\" conflict because subfields \"mother\" conflict because subfields \"x\" conflict because \"name\" and \"nickname\" are different fields. {Hint}");

    [Fact]
    public void Reports_deep_conflict_to_nearest_common_ancestor() => Rule.Refuses<OverlappingFieldsCanBeMerged>(
        "{ dog { mother { x: name } mother { x: nickname } } dog { mother { name } } }",
        $"Fields \"mother\" conflict because subfields \"x\" conflict because \"name\" and \"nickname\" are different fields. {Hint}");

    [Fact]
    public void Conflicting_return_types_which_potentially_overlap() => Rule.Refuses<OverlappingFieldsCanBeMerged>(
        "fragment F on Pet { ... on Dog { x: barkVolume } ... on Cat { x: name } }",
        $"Fields \"x\" conflict because they return conflicting types \"Int\" and \"String\". {Hint}");

    [Fact]
    public void Does_not_hang_on_fragments_that_double_at_every_level()
    {
        var fragments = Enumerable.Range(0, 12).Select(i => $"fragment F{i} on Dog {{ mother {{ ...F{i + 1} }} mother {{ ...F{i + 1} }} }}");
        Rule.Accepts<OverlappingFieldsCanBeMerged>($"{{ dog {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F12 on Dog {{ name }}");
    }

    [Fact]
    public void Does_not_infinite_loop_on_recursive_fragments() =>
        Rule.Accepts<OverlappingFieldsCanBeMerged>("{ human { ...A } } fragment A on Human { name relatives { name ...A } }");
}
