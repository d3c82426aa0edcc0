using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class ValuesOfCorrectTypeTests
{
    [Theory]
    [InlineData("intArgField(intArg: 2)")]
    [InlineData("intArgField(intArg: -2)")]
    [InlineData("intArgField(intArg: null)")]
    [InlineData("stringArgField(stringArg: \"foo\")")]
    [InlineData("booleanArgField(booleanArg: true)")]
    [InlineData("floatArgField(floatArg: 1.1)")]
    [InlineData("floatArgField(floatArg: 1)")]
    [InlineData("idArgField(idArg: 1)")]
    [InlineData("idArgField(idArg: \"someIdString\")")]
    [InlineData("enumArgField(enumArg: BROWN)")]
    [InlineData("enumArgField(enumArg: UNKNOWN)")]
    [InlineData("stringListArgField(stringListArg: [\"one\", null, \"two\"])")]
    [InlineData("stringListArgField(stringListArg: [])")]
    [InlineData("stringListArgField(stringListArg: null)")]
    [InlineData("stringListArgField(stringListArg: \"one\")")]
    [InlineData("complexArgField")]
    [InlineData("complexArgField(complexArg: { requiredField: true })")]
    [InlineData("complexArgField(complexArg: { requiredField: true, intField: 4, stringListField: [\"one\"] })")]
    [InlineData("intArgField(intArg: $unknownVariable)")]
    public void Good_values(string field) => Rule.Accepts<ValuesOfCorrectType>($"{{ complicatedArgs {{ {field} }} }}");

    [Theory]
    [InlineData("stringArgField(stringArg: 1)", "String cannot represent a non string value: 1")]
    [InlineData("stringArgField(stringArg: 1.0)", "String cannot represent a non string value: 1.0")]
    [InlineData("stringArgField(stringArg: true)", "String cannot represent a non string value: true")]
    [InlineData("stringArgField(stringArg: BAR)", "String cannot represent a non string value: BAR")]
    [InlineData("intArgField(intArg: \"3\")", "Int cannot represent non-integer value: \"3\"")]
    [InlineData("intArgField(intArg: 829384293849283498239482938)", "Int cannot represent non 32-bit signed integer value: 829384293849283498239482938")]
    [InlineData("intArgField(intArg: FOO)", "Int cannot represent non-integer value: FOO")]
    [InlineData("intArgField(intArg: 3.0)", "Int cannot represent non-integer value: 3.0")]
    [InlineData("floatArgField(floatArg: \"3.333\")", "Float cannot represent non numeric value: \"3.333\"")]
    [InlineData("floatArgField(floatArg: true)", "Float cannot represent non numeric value: true")]
    [InlineData("booleanArgField(booleanArg: 2)", "Boolean cannot represent a non boolean value: 2")]
    [InlineData("booleanArgField(booleanArg: \"true\")", "Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("idArgField(idArg: 1.0)", "ID cannot represent a non-string and non-integer value: 1.0")]
    [InlineData("idArgField(idArg: true)", "ID cannot represent a non-string and non-integer value: true")]
    [InlineData("enumArgField(enumArg: 2)", "Enum \"FurColor\" cannot represent non-enum value: 2.")]
    [InlineData("enumArgField(enumArg: \"BROWN\")", "Enum \"FurColor\" cannot represent non-enum value: \"BROWN\". Did you mean the enum value \"BROWN\"?")]
    [InlineData("enumArgField(enumArg: JUGGLE)", "Value \"JUGGLE\" does not exist in \"FurColor\" enum.")]
    [InlineData("enumArgField(enumArg: brown)", "Value \"brown\" does not exist in \"FurColor\" enum. Did you mean the enum value \"BROWN\"?")]
    [InlineData("stringListArgField(stringListArg: [\"one\", 2])", "String cannot represent a non string value: 2")]
    [InlineData("stringListArgField(stringListArg: 1)", "String cannot represent a non string value: 1")]
    [InlineData("stringArgField(stringArg: [\"one\"])", "String cannot represent a non string value: [\"one\"]")]
    [InlineData("stringListNonNullArgField(stringListNonNullArg: [null])", "Expected value of type \"String!\", found null.")]
    [InlineData("nonNullIntArgField(nonNullIntArg: null)", "Expected value of type \"Int!\", found null.")]
    [InlineData("complexArgField(complexArg: { intField: 4 })", "Field \"ComplexInput.requiredField\" of required type \"Boolean!\" was not provided.")]
    [InlineData("complexArgField(complexArg: { requiredField: true, nonNullField: null })", "Expected value of type \"Boolean!\", found null.")]
    [InlineData("complexArgField(complexArg: { requiredField: true, invalidField: 1 })", "Field \"invalidField\" is not defined by type \"ComplexInput\". Did you mean \"intField\"?")]
    [InlineData("complexArgField(complexArg: \"text\")", "Expected value of type \"ComplexInput\", found \"text\".")]
    public void Bad_values(string field, string message) => Rule.Refuses<ValuesOfCorrectType>($"{{ complicatedArgs {{ {field} }} }}", message);

    [Fact]
    public void Variables_with_valid_default_values() => Rule.Accepts<ValuesOfCorrectType>(
        "query Q($a: Int = 1, $b: String = \"ok\", $c: ComplexInput = { requiredField: true, intField: 3 }, $d: Int! = 123) { dog { name } }");

    [Fact]
    public void Variables_with_invalid_default_values() => Rule.Refuses<ValuesOfCorrectType>(
        "query Q($a: Int = \"one\", $b: String = 4, $c: ComplexInput = { requiredField: 123, intField: \"abc\" }, $d: Int! = null) { dog { name } }",
        "Int cannot represent non-integer value: \"one\"",
        "String cannot represent a non string value: 4",
        "Boolean cannot represent a non boolean value: 123",
        "Int cannot represent non-integer value: \"abc\"",
        "Expected value of type \"Int!\", found null.");

    [Fact]
    public void With_directive_with_incorrect_types() => Rule.Refuses<ValuesOfCorrectType>(
        "{ dog @include(if: \"yes\") { name @skip(if: ENUM) } }",
        "Boolean cannot represent a non boolean value: \"yes\"",
        "Boolean cannot represent a non boolean value: ENUM");
}
