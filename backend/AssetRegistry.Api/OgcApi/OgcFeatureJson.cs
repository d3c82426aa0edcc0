using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AssetRegistry.Api.Interop.GeoJson;

namespace AssetRegistry.Api.OgcApi;

/// <summary>Features as GeoJSON; coordinates in the system and axis order asked for.</summary>
internal static class OgcFeatureJson
{
    public static void WriteCollection(
        Utf8JsonWriter writer, IFeatureSource source, OgcFeaturePage page, FeatureQuery asked, IEnumerable<JsonObject> links, DateTimeOffset now)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "FeatureCollection");
        writer.WriteString("timeStamp", OgcAddress.Moment(now));
        writer.WriteNumber("numberMatched", page.Matched);
        writer.WriteNumber("numberReturned", page.Features.Count);
        WriteLinks(writer, links);
        writer.WriteStartArray("features");
        foreach (var feature in page.Features)
        {
            WriteFeature(writer, source, feature, asked.Crs, links: null);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteFeature(Utf8JsonWriter writer, IFeatureSource source, OgcFeature feature, OgcCrs crs, IEnumerable<JsonObject>? links)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Feature");
        writer.WriteString("id", feature.Id);
        writer.WritePropertyName("geometry");
        if (feature.Geometry is { } geometry)
        {
            GeometryJsonWriter.Write(writer, crs.FromStored(geometry));
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteStartObject("properties");
        foreach (var (field, value) in source.Fields.Zip(feature.Values))
        {
            writer.WritePropertyName(field.Name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
        if (links is not null)
        {
            WriteLinks(writer, links);
        }

        writer.WriteEndObject();
    }

    /// <summary>A value as text; empty for none.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            default:
                writer.WriteStringValue(Text(value));
                break;
        }
    }

    private static void WriteLinks(Utf8JsonWriter writer, IEnumerable<JsonObject> links)
    {
        writer.WriteStartArray("links");
        foreach (var link in links)
        {
            link.WriteTo(writer);
        }

        writer.WriteEndArray();
    }
}
