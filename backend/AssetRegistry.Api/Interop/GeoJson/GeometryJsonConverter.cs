using System.Text.Json;
using System.Text.Json.Serialization;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>Stores geometry in documents as GeoJSON geometry objects.</summary>
public sealed class GeometryJsonConverter : JsonConverter<Geometry>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(Geometry).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override Geometry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return GeometryParser.Read(ref reader, out _);
        }
        catch (GeometryFormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Geometry value, JsonSerializerOptions options) => GeometryJsonWriter.Write(writer, value);
}
