using System.Buffers;
using System.Text.Json;
using GraphQLServer.Language;

namespace GraphQLServer.Types.Scalars;

/// <summary>Turns a literal without variables into JSON, for scalars that know JSON only.</summary>
internal static class LiteralJson
{
    public static JsonElement From(ValueNode literal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, literal);
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    private static void Write(Utf8JsonWriter writer, ValueNode literal)
    {
        switch (literal)
        {
            case NullValueNode:
                writer.WriteNullValue();
                break;
            case BooleanValueNode boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            case IntValueNode number:
                writer.WriteRawValue(number.Text);
                break;
            case FloatValueNode number:
                writer.WriteRawValue(number.Text);
                break;
            case StringValueNode text:
                writer.WriteStringValue(text.Value);
                break;
            case EnumValueNode symbol:
                writer.WriteStringValue(symbol.Value);
                break;
            case ListValueNode list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case ObjectValueNode @object:
                writer.WriteStartObject();
                foreach (var field in @object.Fields)
                {
                    writer.WritePropertyName(field.Name.Value);
                    Write(writer, field.Value);
                }

                writer.WriteEndObject();
                break;
            default:
                throw GraphQLException.WithCode($"{ValuePrinter.Print(literal)} cannot be used inside a literal of this scalar; pass the whole value as a variable.", ErrorCodes.InvalidValue);
        }
    }
}
