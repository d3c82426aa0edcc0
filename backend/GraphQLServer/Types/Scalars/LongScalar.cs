using System.Globalization;
using System.Text.Json;
using GraphQLServer.Language;

namespace GraphQLServer.Types.Scalars;

/// <summary>Whole numbers of 64 bits.</summary>
internal sealed class LongScalar() : BuiltInScalar<long>("Long", "The `Long` scalar type represents non-fractional signed whole 64-bit numeric values.")
{
    public static readonly LongScalar Instance = new();

    protected override string Complaint(string text) => "Long cannot represent non 64-bit signed integer value";

    protected override object? FromJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;

    protected override object? FromLiteral(ValueNode literal) =>
        literal is IntValueNode node && long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
