using System.Text.Json;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>Reads the nested arrays of "coordinates".</summary>
internal static class CoordinateParser
{
    /// <summary>Reads one element of an array.</summary>
    /// <param name="reader">Stands on its first token; on its last one afterwards.</param>
    /// <param name="heightAt">Set to the place of the first third number, if still negative.</param>
    public delegate T ElementReader<out T>(ref Utf8JsonReader reader, ref long heightAt);

    public static List<T> List<T>(ref Utf8JsonReader reader, ref long heightAt, ElementReader<T> element)
    {
        MustOpen(ref reader);
        var list = new List<T>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            list.Add(element(ref reader, ref heightAt));
        }

        return list;
    }

    public static Coordinate[] Positions(ref Utf8JsonReader reader, ref long heightAt) => [.. List(ref reader, ref heightAt, Position)];

    public static Coordinate Position(ref Utf8JsonReader reader, ref long heightAt)
    {
        MustOpen(ref reader);
        var position = new Coordinate(Number(ref reader), Number(ref reader));
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            heightAt = heightAt < 0 ? reader.TokenStartIndex : heightAt;
            MustBeNumber(ref reader);
        }

        return position;
    }

    private static double Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        MustBeNumber(ref reader);
        var number = reader.GetDouble();
        return double.IsFinite(number)
            ? number
            : throw new GeometryFormatException(GeometryProblemText.Of(GeometryRejection.NotFinite, null), reader.TokenStartIndex);
    }

    private static void MustBeNumber(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.Number)
        {
            throw new GeometryFormatException(
                reader.TokenType is JsonTokenType.StartArray ? GeoJsonText.WrongNesting : GeoJsonText.NotNumeric, reader.TokenStartIndex);
        }
    }

    private static void MustOpen(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            throw new GeometryFormatException(
                reader.TokenType is JsonTokenType.Number ? GeoJsonText.WrongNesting : GeoJsonText.NotNumeric, reader.TokenStartIndex);
        }
    }
}
