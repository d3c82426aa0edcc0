using System.Globalization;
using System.Text.Json;
using GraphQLServer.Language;

namespace GraphQLServer.Types.Scalars;

/// <summary>Exact decimal numbers, for amounts and areas.</summary>
internal sealed class DecimalScalar() : BuiltInScalar<decimal>("Decimal", "The `Decimal` scalar type represents a decimal number with up to 28 significant digits.")
{
    public static readonly DecimalScalar Instance = new();

    protected override string Complaint(string text) => "Decimal cannot represent value";

    protected override object? FromJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;

    protected override object? FromLiteral(ValueNode literal)
    {
        var text = (literal as IntValueNode)?.Text ?? (literal as FloatValueNode)?.Text;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
