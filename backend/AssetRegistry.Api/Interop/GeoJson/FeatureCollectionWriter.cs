using System.Globalization;
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
    /// <param name="features">The features in their order.</param>
    /// <param name="srid">EPSG number of a system other than WGS 84, to be named in the file; null: it is WGS 84.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<GeoJsonRecord> features, int? srid, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(features);
        var system = srid is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"\"crs\":{{\"type\":\"name\",\"properties\":{{\"name\":\"urn:ogc:def:crs:EPSG::{number}\"}}}},")
            : "";
        var separator = $"{{\"type\":\"FeatureCollection\",{system}\"features\":[\n";
        using var line = new MemoryStream();
        await foreach (var feature in features.WithCancellation(cancellationToken))
        {
            line.SetLength(0);
            line.Write(Encoding.UTF8.GetBytes(separator));
            WriteFeature(line, feature);
            await stream.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length), cancellationToken);
            separator = ",\n";
        }

        var end = separator == ",\n" ? "\n]}\n" : separator + "]}\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(end), cancellationToken);
    }

    private static void WriteFeature(Stream line, GeoJsonRecord feature)
    {
        using var writer = new Utf8JsonWriter(line, PlainText);
        writer.WriteStartObject();
        writer.WriteString("type"u8, "Feature"u8);
        if (feature.Id is { } id)
        {
            writer.WriteString("id"u8, id);
        }

        if (feature.Geometry is { IsEmpty: false } located)
        {
            WriteBox(writer, located.EnvelopeInternal);
        }

        writer.WriteStartObject("properties"u8);
        foreach (var (key, value) in feature.Properties)
        {
            writer.WritePropertyName(key);
            JsonSerializer.Serialize(writer, value, PlainValues);
        }

        writer.WriteEndObject();
        writer.WritePropertyName("geometry"u8);
        if (feature.Geometry is { IsEmpty: false } geometry)
        {
            GeometryJsonWriter.Write(writer, geometry);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteEndObject();
    }

    private static void WriteBox(Utf8JsonWriter writer, Envelope box)
    {
        writer.WriteStartArray("bbox"u8);
        foreach (var bound in (ReadOnlySpan<double>)[box.MinX, box.MinY, box.MaxX, box.MaxY])
        {
            writer.WriteNumberValue(bound);
        }

        writer.WriteEndArray();
    }
}

/// <summary>A feature to be written.</summary>
/// <param name="Id">Null: it has none.</param>
/// <param name="Properties">In their order.</param>
/// <param name="Geometry">Null: it has none.</param>
public sealed record GeoJsonRecord(string? Id, IReadOnlyList<KeyValuePair<string, object?>> Properties, Geometry? Geometry);
