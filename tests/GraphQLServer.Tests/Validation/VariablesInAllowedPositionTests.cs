using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class VariablesInAllowedPositionTests
{
    private const string Args = "complicatedArgs";

    [Theory]
    [InlineData("Boolean", "booleanArgField(booleanArg: $v)")]
    [InlineData("Boolean!", "booleanArgField(booleanArg: $v)")]
    [InlineData("Int!", "nonNullIntArgField(nonNullIntArg: $v)")]
    [InlineData("Int = 1", "nonNullIntArgField(nonNullIntArg: $v)")]
    [InlineData("Int", "nonNullFieldWithDefault(arg: $v)")]
    [InlineData("[String]", "stringListArgField(stringListArg: $v)")]
    [InlineData("[String!]", "stringListArgField(stringListArg: $v)")]
    [InlineData("String", "stringListArgField(stringListArg: [$v])")]
    [InlineData("ComplexInput", "complexArgField(complexArg: $v)")]
    [InlineData("Boolean!", "complexArgField(complexArg: { requiredField: $v })")]
    [InlineData("Boolean", "complexArgField(complexArg: { requiredField: true, nonNullField: $v })")]
    public void Allowed(string type, string field) => Rule.Accepts<VariablesInAllowedPosition>($"query Q($v: {type}) {{ {Args} {{ {field} }} }}");

    [Fact]
    public void Boolean_not_null_in_directive() => Rule.Accepts<VariablesInAllowedPosition>("query Q($v: Boolean!) { dog @include(if: $v) { name } }");

    [Theory]
    [InlineData("Int", "Int", "Int!", "nonNullIntArgField(nonNullIntArg: $v)")]
    [InlineData("Int = null", "Int", "Int!", "nonNullIntArgField(nonNullIntArg: $v)")]
    [InlineData("String", "String", "Boolean", "booleanArgField(booleanArg: $v)")]
    [InlineData("String", "String", "[String]", "stringListArgField(stringListArg: $v)")]
    [InlineData("[String]", "[String]", "[String!]", "stringListNonNullArgField(stringListNonNullArg: $v)")]
    [InlineData("Boolean", "Boolean", "Boolean!", "complexArgField(complexArg: { requiredField: $v })")]
    public void Refused(string declared, string type, string place, string field) => Rule.Refuses<VariablesInAllowedPosition>(
        $"query Q($v: {declared}) {{ {Args} {{ {field} }} }}",
        $"Variable \"$v\" of type \"{type}\" used in position expecting type \"{place}\".");

    [Fact]
    public void Int_to_non_null_Int_within_nested_fragment() => Rule.Refuses<VariablesInAllowedPosition>(
        "query Q($v: Int) { complicatedArgs { ...A } } fragment A on ComplicatedArgs { ...B } fragment B on ComplicatedArgs { nonNullIntArgField(nonNullIntArg: $v) }",
        "Variable \"$v\" of type \"Int\" used in position expecting type \"Int!\".");
}
