using System.Globalization;
using System.Text.Json;
using GraphQLServer.Language;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Tests.Types;

public sealed class ScalarTests
{
    public static readonly TheoryData<string, string, object> Accepted = new()
    {
        { "String", "\"text\"", "text" },
        { "Boolean", "true", true },
        { "Int", "-7", -7 },
        { "Int", "2147483647", int.MaxValue },
        { "Long", "9007199254740993", 9007199254740993L },
        { "Float", "1.5", 1.5 },
        { "Float", "2", 2.0 },
        { "Decimal", "1234567.89", 1234567.89m },
        { "ID", "\"abc\"", "abc" },
        { "ID", "12", "12" },
        { "LocalDate", "\"2025-09-16\"", new DateOnly(2025, 9, 16) },
        { "DateTime", "\"2025-09-16T08:30:00+07:00\"", new DateTimeOffset(2025, 9, 16, 8, 30, 0, TimeSpan.FromHours(7)) },
        { "DateTime", "\"2025-09-16T08:30:00.5Z\"", new DateTimeOffset(2025, 9, 16, 8, 30, 0, 500, TimeSpan.Zero) },
        { "UUID", "\"00000001-0000-0000-0000-000000000000\"", new Guid(1, 0, 0, new byte[8]) },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Takes_the_same_value_as_literal_and_as_json(string scalar, string text, object value)
    {
        Assert.Equal(value, Scalar(scalar).CoerceLiteral(Parser.ParseValue(text)));
        Assert.Equal(value, Scalar(scalar).CoerceJson(JsonSerializer.Deserialize<JsonElement>(text)));
    }

    [Theory]
    [InlineData("String", "1")]
    [InlineData("Boolean", "0")]
    [InlineData("Int", "2147483648")]
    [InlineData("Int", "1.5")]
    [InlineData("Int", "\"1\"")]
    [InlineData("Long", "9223372036854775808")]
    [InlineData("Float", "\"1\"")]
    [InlineData("Decimal", "\"1.5\"")]
    [InlineData("ID", "1.5")]
    [InlineData("LocalDate", "\"2025-02-30\"")]
    [InlineData("LocalDate", "\"16/09/2025\"")]
    [InlineData("LocalDate", "20250916")]
    [InlineData("DateTime", "\"2025-09-16\"")]
    [InlineData("DateTime", "\"2025-09-16T08:30:00\"")]
    [InlineData("DateTime", "\"2025-09-16 08:30:00Z\"")]
    [InlineData("UUID", "\"00000001000000000000000000000000\"")]
    [InlineData("UUID", "\"nonsense\"")]
    public void Refuses_what_does_not_fit(string scalar, string text)
    {
        Assert.Equal(ErrorCodes.InvalidValue, Assert.Single(Assert.Throws<GraphQLException>(() => Scalar(scalar).CoerceLiteral(Parser.ParseValue(text))).Errors).Code);
        _ = Assert.Throws<GraphQLException>(() => Scalar(scalar).CoerceJson(JsonSerializer.Deserialize<JsonElement>(text)));
    }

    [Fact]
    public void An_integral_json_number_is_an_int_however_it_is_written() => Assert.Equal(3, Scalar("Int").CoerceJson(JsonSerializer.Deserialize<JsonElement>("3.0")));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_float_must_be_finite(double value) => Assert.Throws<GraphQLException>(() => Scalar("Float").CoerceResult(value));

    [Fact]
    public void Values_are_written_in_their_format_whatever_the_culture()
    {
        var previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        try
        {
            Assert.Equal("2025-09-16", LeafWriter.Text(new DateOnly(2025, 9, 16)));
            Assert.Equal("2025-09-16T08:30:00+07:00", LeafWriter.Text(new DateTimeOffset(2025, 9, 16, 8, 30, 0, TimeSpan.FromHours(7))));
            Assert.Equal("2025-09-16T08:30:00.25Z", LeafWriter.Text(new DateTimeOffset(2025, 9, 16, 8, 30, 0, 250, TimeSpan.Zero)));
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    private static ScalarType Scalar(string name) => BuiltInScalars.ByRuntimeType.Values.Append(IDScalar.Instance).First(scalar => scalar.Name == name);
}
