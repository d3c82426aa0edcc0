using System.Buffers;
using System.Text.Json;
using GraphQLServer.Language;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer;

/// <summary>Base of an application's scalars: how a runtime type is read from and written to JSON. Literals are turned into JSON first.</summary>
/// <typeparam name="TRuntime">The C# type; each has at most one scalar.</typeparam>
/// <param name="name">Name in the schema.</param>
/// <param name="description">Markdown description.</param>
/// <param name="specifiedBy">Address of the scalar's specification.</param>
public abstract class ScalarType<TRuntime>(string name, string? description = null, string? specifiedBy = null)
    : ScalarType(name, description, specifiedBy)
    where TRuntime : notnull
{
    internal sealed override Type RuntimeType => typeof(TRuntime);

    /// <summary>Reads a value; throw <see cref="GraphQLException"/> or <see cref="FormatException"/> with a sentence when it does not fit. Never JSON null.</summary>
    protected abstract TRuntime ReadValue(JsonElement value);

    /// <summary>Writes exactly one JSON value.</summary>
    protected abstract void WriteValue(Utf8JsonWriter writer, TRuntime value);

    internal sealed override object CoerceJson(JsonElement value)
    {
        try
        {
            return ReadValue(value);
        }
        catch (Exception e) when (e is not GraphQLException)
        {
            // Reading the wrong kind of JSON throws as well; only a FormatException is written for the client.
            var reason = e is FormatException ? $" {e.Message}" : "";
            throw GraphQLException.WithCode($"{Name} cannot represent value: {value.GetRawText()}.{reason}", ErrorCodes.InvalidValue);
        }
    }

    internal sealed override object CoerceLiteral(ValueNode literal) => CoerceJson(LiteralJson.From(literal));

    internal sealed override object CoerceResult(object value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            WriteValue(writer, (TRuntime)value);
        }

        return new RawJson(buffer.WrittenMemory);
    }
}
