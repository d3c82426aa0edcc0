using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>
/// Writes a FeatureCollection with one feature a line, so that the file can be read as a whole or by line and its differences be seen.
/// </summary>
public static class FeatureCollectionWriter
{
    private static readonly JsonWriterOptions PlainText = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions PlainValues = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the collection in UTF-8 with line feeds.</summary>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="features">Identifier, properties in their order, and geometry of each feature.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    public static async Task WriteAsync(
        Stream stream,
        IEnumerable<(string Id, IReadOnlyList<KeyValuePair<string, object?>> Properties, Geometry Geometry)> features,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(features);
        var separator = "{\"type\":\"FeatureCollection\",\"features\":[\n";
        using var line = new MemoryStream();
        foreach (var (id, properties, geometry) in features)
        {
            line.SetLength(0);
            line.Write(Encoding.UTF8.GetBytes(separator));
            WriteFeature(line, id, properties, geometry);
            await stream.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length), cancellationToken);
            separator = ",\n";
        }

        var end = separator == ",\n" ? "\n]}\n" : separator + "]}\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(end), cancellationToken);
    }

    private static void WriteFeature(Stream line, string id, IReadOnlyList<KeyValuePair<string, object?>> properties, Geometry geometry)
    {
        using var writer = new Utf8JsonWriter(line, PlainText);
        writer.WriteStartObject();
        writer.WriteString("type"u8, "Feature"u8);
        writer.WriteString("id"u8, id);
        writer.WriteStartArray("bbox"u8);
        var box = geometry.EnvelopeInternal;
        foreach (var bound in (ReadOnlySpan<double>)[box.MinX, box.MinY, box.MaxX, box.MaxY])
        {
            writer.WriteNumberValue(bound);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("properties"u8);
        foreach (var (key, value) in properties)
        {
            writer.WritePropertyName(key);
            JsonSerializer.Serialize(writer, value, PlainValues);
        }

        writer.WriteEndObject();
        writer.WritePropertyName("geometry"u8);
        GeometryJsonWriter.Write(writer, geometry);
        writer.WriteEndObject();
    }
}
