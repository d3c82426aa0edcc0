using System.Text.Json;
using GraphQLServer.Language;

namespace GraphQLServer.Types.Scalars;

/// <summary>A scalar written as a string in one format.</summary>
internal abstract class TextScalar<TRuntime>(string name, string description, string? specifiedBy) : BuiltInScalar<TRuntime>(name, description, specifiedBy)
    where TRuntime : notnull
{
    protected sealed override object? FromJson(JsonElement value) => value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : null;

    protected sealed override object? FromLiteral(ValueNode literal) => literal is StringValueNode text ? Parse(text.Value) : null;

    protected sealed override string Complaint(string text) => $"{Name} cannot represent value";

    /// <summary>The runtime value, or null when the text has another format.</summary>
    protected abstract object? Parse(string text);
}
