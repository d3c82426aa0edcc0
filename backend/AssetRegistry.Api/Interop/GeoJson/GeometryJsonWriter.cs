using System.Text.Json;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>Writes geometry objects as RFC 7946 has them. Numbers are the shortest that read back to the same value.</summary>
public static class GeometryJsonWriter
{
    /// <summary>Writes one object. Rings are written as they are; stored geometry has the winding that the RFC asks for.</summary>
    /// <exception cref="NotSupportedException">The geometry is a collection of mixed types.</exception>
    public static void Write(Utf8JsonWriter writer, Geometry geometry)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(geometry);
        writer.WriteStartObject();
        writer.WriteString("type"u8, geometry is LinearRing ? "LineString" : geometry.GeometryType);
        writer.WritePropertyName("coordinates"u8);
        WriteCoordinates(writer, geometry);
        writer.WriteEndObject();
    }

    private static void WriteCoordinates(Utf8JsonWriter writer, Geometry geometry)
    {
        switch (geometry)
        {
            case Point point:
                WritePoint(writer, point);
                break;
            case LineString line:
                WritePositions(writer, line.Coordinates);
                break;
            case Polygon polygon:
                WriteRings(writer, polygon);
                break;
            case MultiPoint or MultiLineString or MultiPolygon:
                writer.WriteStartArray();
                foreach (var part in ((GeometryCollection)geometry).Geometries)
                {
                    WriteCoordinates(writer, part);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new NotSupportedException($"A {geometry.GeometryType} is not written as GeoJSON; write its parts.");
        }
    }

    private static void WritePoint(Utf8JsonWriter writer, Point point)
    {
        if (point.IsEmpty)
        {
            writer.WriteStartArray();
            writer.WriteEndArray();
        }
        else
        {
            WritePosition(writer, point.Coordinate);
        }
    }

    private static void WriteRings(Utf8JsonWriter writer, Polygon polygon)
    {
        writer.WriteStartArray();
        if (!polygon.IsEmpty)
        {
            WritePositions(writer, polygon.ExteriorRing.Coordinates);
            foreach (var hole in polygon.InteriorRings)
            {
                WritePositions(writer, hole.Coordinates);
            }
        }

        writer.WriteEndArray();
    }

    private static void WritePositions(Utf8JsonWriter writer, Coordinate[] positions)
    {
        writer.WriteStartArray();
        foreach (var position in positions)
        {
            WritePosition(writer, position);
        }

        writer.WriteEndArray();
    }

    private static void WritePosition(Utf8JsonWriter writer, Coordinate position)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(position.X);
        writer.WriteNumberValue(position.Y);
        writer.WriteEndArray();
    }
}
