using System.Text.Json;
using GraphQLServer.Language;

namespace GraphQLServer.Types.Scalars;

/// <summary>Spec 3.5.3 "String".</summary>
internal sealed class StringScalar() : BuiltInScalar<string>(
    "String",
    "The `String` scalar type represents textual data, represented as UTF-8 character sequences.")
{
    public static readonly StringScalar Instance = new();

    protected override string Complaint(string text) => "String cannot represent a non string value";

    protected override object? FromJson(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    protected override object? FromLiteral(ValueNode literal) => (literal as StringValueNode)?.Value;

    protected override object? FromResult(object value) => value as string ?? value.ToString();
}
