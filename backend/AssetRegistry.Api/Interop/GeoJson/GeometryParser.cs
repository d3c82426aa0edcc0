using System.Text.Json;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>RFC 7946, 3.1: reads a geometry object. Positions keep their first two numbers.</summary>
internal static class GeometryParser
{
    /// <summary>Reads from the opening to the closing brace.</summary>
    /// <param name="reader">Stands on the opening brace.</param>
    /// <param name="heightAt">Byte position of the first number that was left out, or -1.</param>
    /// <exception cref="GeometryFormatException">The object is no geometry that can be read.</exception>
    public static Geometry Read(ref Utf8JsonReader reader, out long heightAt)
    {
        heightAt = -1;
        var start = reader.TokenStartIndex;
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw new GeometryFormatException(GeoJsonText.NoCoordinates, start);
        }

        string? type = null;
        Geometry? geometry = null;
        var coordinates = reader;
        var waiting = false;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
            {
                reader.Read();
                type = reader.TokenType is JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
            }
            else if (!reader.ValueTextEquals("coordinates"u8))
            {
                reader.Skip();
            }
            else if (type is null)
            {
                reader.Read();
                coordinates = reader;
                waiting = true;
                reader.Skip();
            }
            else
            {
                reader.Read();
                geometry = ReadCoordinates(ref reader, type, ref heightAt);
            }
        }

        if (geometry is not null)
        {
            return geometry;
        }

        if (type is not null && waiting)
        {
            return ReadCoordinates(ref coordinates, type, ref heightAt);
        }

        throw new GeometryFormatException(type is "GeometryCollection" ? GeoJsonText.UnknownType(type) : GeoJsonText.NoCoordinates, start);
    }

    private static Geometry ReadCoordinates(ref Utf8JsonReader reader, string type, ref long heightAt)
    {
        var factory = StoredGeometry.Factory;
        return type switch
        {
            "Point" => factory.CreatePoint(CoordinateParser.Position(ref reader, ref heightAt)),
            "MultiPoint" => factory.CreateMultiPointFromCoords(CoordinateParser.Positions(ref reader, ref heightAt)),
            "LineString" => Line(ref reader, ref heightAt),
            "MultiLineString" => factory.CreateMultiLineString([.. CoordinateParser.List(ref reader, ref heightAt, Line)]),
            "Polygon" => Polygon(ref reader, ref heightAt),
            "MultiPolygon" => factory.CreateMultiPolygon([.. CoordinateParser.List(ref reader, ref heightAt, Polygon)]),
            _ => throw new GeometryFormatException(GeoJsonText.UnknownType(type), reader.TokenStartIndex),
        };
    }

    private static LineString Line(ref Utf8JsonReader reader, ref long heightAt)
    {
        var start = reader.TokenStartIndex;
        var positions = CoordinateParser.Positions(ref reader, ref heightAt);
        return positions.Length >= 2
            ? StoredGeometry.Factory.CreateLineString(positions)
            : throw new GeometryFormatException(GeoJsonText.LineTooShort, start, positions.FirstOrDefault());
    }

    private static Polygon Polygon(ref Utf8JsonReader reader, ref long heightAt)
    {
        var rings = CoordinateParser.List(ref reader, ref heightAt, Ring);
        return rings.Count > 0 ? StoredGeometry.Factory.CreatePolygon(rings[0], [.. rings.Skip(1)]) : StoredGeometry.Factory.CreatePolygon();
    }

    private static LinearRing Ring(ref Utf8JsonReader reader, ref long heightAt)
    {
        var start = reader.TokenStartIndex;
        try
        {
            return RingRules.Create(CoordinateParser.Positions(ref reader, ref heightAt));
        }
        catch (GeometryRejectedException e)
        {
            throw new GeometryFormatException(GeometryProblemText.Of(e), start, e.Coordinate);
        }
    }
}
