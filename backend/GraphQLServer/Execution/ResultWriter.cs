using System.Text.Json;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Execution;

/// <summary>Spec 7.1 "Response Format" and 7.2.1 "JSON Serialization"; errors come first so that they are easy to see.</summary>
internal static class ResultWriter
{
    public static void Write(Utf8JsonWriter writer, bool isExecuted, ResultObject? data, IReadOnlyList<IError> errors)
    {
        writer.WriteStartObject();
        if (errors.Count > 0)
        {
            writer.WriteStartArray("errors");
            foreach (var error in errors)
            {
                WriteError(writer, error);
            }

            writer.WriteEndArray();
        }

        if (isExecuted)
        {
            writer.WritePropertyName("data");
            WriteValue(writer, data);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case ResultObject @object:
                writer.WriteStartObject();
                var selections = @object.Set.Selections;
                for (var i = 0; i < selections.Length; i++)
                {
                    writer.WritePropertyName(selections[i].ResponseName);
                    WriteValue(writer, @object.Values[i]);
                }

                writer.WriteEndObject();
                break;
            case ResultList list:
                writer.WriteStartArray();
                foreach (var item in list.Values)
                {
                    WriteValue(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                LeafWriter.Write(writer, value);
                break;
        }
    }

    private static void WriteError(Utf8JsonWriter writer, IError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message", error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            writer.WriteStartArray("locations");
            foreach (var location in locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line", location.Line);
                writer.WriteNumber("column", location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            writer.WriteStartArray("path");
            foreach (var segment in path)
            {
                LeafWriter.Write(writer, segment);
            }

            writer.WriteEndArray();
        }

        WriteExtensions(writer, error);
        writer.WriteEndObject();
    }

    private static void WriteExtensions(Utf8JsonWriter writer, IError error)
    {
        if (error.Code is null && error.Extensions is not { Count: > 0 })
        {
            return;
        }

        writer.WriteStartObject("extensions");
        if (error.Code is not null)
        {
            writer.WriteString("code", error.Code);
        }

        foreach (var (key, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            writer.WritePropertyName(key);
            if (value is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                LeafWriter.Write(writer, value);
            }
        }

        writer.WriteEndObject();
    }
}
