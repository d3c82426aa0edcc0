using System.Text.Json;
using GraphQLServer.Language;

namespace GraphQLServer.Types.Scalars;

/// <summary>Spec 3.5.5 "ID". Its runtime value is the text; converting it to a Guid is the argument's affair.</summary>
internal sealed class IDScalar() : BuiltInScalar<IDScalar.Marker>(
    "ID",
    "The `ID` scalar type represents a unique identifier. It is serialized as a String but not intended to be human-readable.")
{
    public static readonly IDScalar Instance = new();

    protected override string Complaint(string text) => "ID cannot represent a non-string and non-integer value";

    protected override object? FromJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when value.TryGetInt64(out _) => value.GetRawText(),
        _ => null,
    };

    protected override object? FromLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Text,
        _ => null,
    };

    protected override object? FromResult(object value) => value as string ?? value.ToString();

    /// <summary>No C# type is an ID by itself; <c>[ID]</c> makes it one.</summary>
    internal sealed class Marker;
}
