using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class FieldsOnCorrectTypeTests
{
    [Fact]
    public void Object_field_selection() => Rule.Accepts<FieldsOnCorrectType>("fragment F on Dog { __typename name }");

    [Fact]
    public void Aliased_object_field_selection() => Rule.Accepts<FieldsOnCorrectType>("fragment F on Dog { tn: __typename otherName: name }");

    [Fact]
    public void Interface_field_selection() => Rule.Accepts<FieldsOnCorrectType>("fragment F on Pet { __typename name }");

    [Fact]
    public void Valid_field_in_inline_fragment() => Rule.Accepts<FieldsOnCorrectType>("fragment F on Pet { ... on Dog { name } ... { name } }");

    [Fact]
    public void Ignores_fields_on_unknown_type() => Rule.Accepts<FieldsOnCorrectType>("fragment F on UnknownType { unknownField }");

    [Fact]
    public void Meta_field_selection_on_union() => Rule.Accepts<FieldsOnCorrectType>("fragment F on CatOrDog { __typename }");

    [Fact]
    public void Introspection_fields_are_on_the_query_only()
    {
        Rule.Accepts<FieldsOnCorrectType>("{ __schema { queryType { name } } __type(name: \"Dog\") { name } }");
        Rule.Refuses<FieldsOnCorrectType>("{ dog { __schema { queryType { name } } } }", "Cannot query field \"__schema\" on type \"Dog\".");
    }

    [Fact]
    public void Field_not_defined_on_fragment() => Rule.Refuses<FieldsOnCorrectType>(
        "fragment F on Dog { meowVolume }",
        "Cannot query field \"meowVolume\" on type \"Dog\". Did you mean \"barkVolume\"?");

    [Fact]
    public void Ignores_deeply_unknown_field() => Rule.Refuses<FieldsOnCorrectType>(
        "fragment F on Dog { unknown_field { deeper_unknown_field } }",
        "Cannot query field \"unknown_field\" on type \"Dog\".");

    [Fact]
    public void Not_defined_on_interface() => Rule.Refuses<FieldsOnCorrectType>("fragment F on Pet { tailLength }", "Cannot query field \"tailLength\" on type \"Pet\".");

    [Fact]
    public void Defined_on_implementors_but_not_on_interface() => Rule.Refuses<FieldsOnCorrectType>(
        "fragment F on Pet { nickname }",
        "Cannot query field \"nickname\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\" or \"Dog\"?");

    [Fact]
    public void Defined_on_implementors_queried_on_union() => Rule.Refuses<FieldsOnCorrectType>(
        "fragment F on CatOrDog { name }",
        "Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Pet\", \"Cat\", or \"Dog\"?");
}
