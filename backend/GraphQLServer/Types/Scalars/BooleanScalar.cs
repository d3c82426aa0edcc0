using System.Text.Json;
using GraphQLServer.Language;

namespace GraphQLServer.Types.Scalars;

/// <summary>Spec 3.5.4 "Boolean".</summary>
internal sealed class BooleanScalar() : BuiltInScalar<bool>("Boolean", "The `Boolean` scalar type represents `true` or `false`.")
{
    public static readonly BooleanScalar Instance = new();

    protected override string Complaint(string text) => "Boolean cannot represent a non boolean value";

    protected override object? FromJson(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null;

    protected override object? FromLiteral(ValueNode literal) => (literal as BooleanValueNode)?.Value;
}
