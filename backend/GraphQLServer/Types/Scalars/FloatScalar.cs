using System.Globalization;
using System.Text.Json;
using GraphQLServer.Language;

namespace GraphQLServer.Types.Scalars;

/// <summary>Spec 3.5.2 "Float".</summary>
internal sealed class FloatScalar() : BuiltInScalar<double>("Float", "The `Float` scalar type represents signed double-precision fractional values as specified by IEEE 754.")
{
    public static readonly FloatScalar Instance = new();

    protected override string Complaint(string text) => "Float cannot represent non numeric value";

    protected override object? FromJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;

    protected override object? FromLiteral(ValueNode literal)
    {
        var text = (literal as IntValueNode)?.Text ?? (literal as FloatValueNode)?.Text;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }

    protected override object? FromResult(object value) => value switch
    {
        double number when double.IsFinite(number) => number,
        float number when float.IsFinite(number) => (double)number,
        _ => null,
    };
}
