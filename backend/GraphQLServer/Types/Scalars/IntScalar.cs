using System.Globalization;
using System.Text.Json;
using GraphQLServer.Language;

namespace GraphQLServer.Types.Scalars;

/// <summary>Spec 3.5.1 "Int".</summary>
internal sealed class IntScalar() : BuiltInScalar<int>("Int", "The `Int` scalar type represents non-fractional signed whole numeric values between -2^31 and 2^31 - 1.")
{
    public static readonly IntScalar Instance = new();

    protected override string Complaint(string text) =>
        text.AsSpan().TrimStart('-').ContainsAnyExceptInRange('0', '9') ? "Int cannot represent non-integer value" : "Int cannot represent non 32-bit signed integer value";

    protected override object? FromJson(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            return null;
        }

        // JSON does not tell 1 from 1.0; both are the integer one.
        return value.TryGetInt32(out var number) ? number
            : value.TryGetDouble(out var real) && real == Math.Truncate(real) && Math.Abs(real) <= int.MaxValue ? (int)real
            : null;
    }

    protected override object? FromLiteral(ValueNode literal) =>
        literal is IntValueNode node && int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
