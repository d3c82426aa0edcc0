using System.Text.Json;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>Reads the bytes of one feature. Whatever is wrong with them becomes a problem of that feature.</summary>
internal static class FeatureParser
{
    public static GeoJsonFeature Parse(ReadOnlySpan<byte> bytes, int index, long offset)
    {
        var members = default(Members);
        try
        {
            Read(bytes, offset, ref members);
        }
        catch (JsonException e)
        {
            var position = JsonPosition.Of(e, bytes);
            members.Geometry = null;
            members.Problem = new(IsNotANumber(bytes[position..]) ? GeoJsonText.NotANumberLiteral : GeoJsonText.FeatureNotJson, offset + position);
        }

        return new(index, offset, members.Properties, members.Geometry, members.Problem);
    }

    private static void Read(ReadOnlySpan<byte> bytes, long offset, ref Members members)
    {
        var reader = new Utf8JsonReader(bytes);
        var isFeature = false;
        var hasGeometry = false;
        reader.Read();
        if (reader.TokenType is JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("type"u8))
                {
                    reader.Read();
                    isFeature = reader.TokenType is JsonTokenType.String && reader.ValueTextEquals("Feature"u8);
                    reader.Skip();
                }
                else if (reader.ValueTextEquals("properties"u8))
                {
                    members.Properties = JsonElement.ParseValue(ref reader);
                }
                else if (reader.ValueTextEquals("geometry"u8))
                {
                    reader.Read();
                    hasGeometry = true;
                    ReadGeometry(ref reader, offset, ref members);
                }
                else
                {
                    reader.Skip();
                }
            }
        }
        else
        {
            reader.Skip();
        }

        // Anything behind the element would be an error of its own.
        reader.Read();
        if (!isFeature)
        {
            (members.Geometry, members.Problem) = (null, new(GeoJsonText.NotAFeature, offset));
        }
        else if (!hasGeometry)
        {
            members.Problem = new(GeoJsonText.NoGeometry, offset);
        }
    }

    private static void ReadGeometry(ref Utf8JsonReader reader, long offset, ref Members members)
    {
        // A feature without a position says so with null (RFC 7946, section 3.2).
        if (reader.TokenType is JsonTokenType.Null)
        {
            return;
        }

        var start = reader;
        try
        {
            members.Geometry = GeometryParser.Read(ref reader, out var heightAt);
            if (heightAt >= 0)
            {
                members.Problem = new(GeoJsonText.HeightLeftOut, offset + heightAt, IsNote: true);
            }
        }
        catch (GeometryFormatException e)
        {
            members.Problem = new(e.Text, offset + e.Position, e.Coordinate);
            reader = start;
            reader.Skip();
        }
    }

    private static bool IsNotANumber(ReadOnlySpan<byte> at) => at.TrimStart((byte)'-') is [(byte)'N' or (byte)'I', ..];

    private struct Members
    {
        public JsonElement Properties;
        public Geometry? Geometry;
        public GeoJsonProblem? Problem;
    }
}
