using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class UniqueInputFieldNamesTests
{
    [Fact]
    public void Multiple_input_object_fields() => Rule.Accepts<UniqueInputFieldNames>("{ field(arg: { f1: \"value\", f2: \"value\", f3: { f1: 1 } }) }");

    [Fact]
    public void Duplicate_input_object_fields() => Rule.Refuses<UniqueInputFieldNames>(
        "{ field(arg: { f1: \"value\", f1: \"value\" }) }",
        "There can be only one input field named \"f1\".");

    [Fact]
    public void Many_duplicate_input_object_fields() => Rule.Refuses<UniqueInputFieldNames>(
        "{ field(arg: { f1: 1, f1: 2, f1: 3 }) }",
        "There can be only one input field named \"f1\".",
        "There can be only one input field named \"f1\".");

    [Fact]
    public void Nested_duplicate_input_object_fields() => Rule.Refuses<UniqueInputFieldNames>(
        "{ field(arg: { f1: { f2: 1, f2: 2 } }) }",
        "There can be only one input field named \"f2\".");
}
