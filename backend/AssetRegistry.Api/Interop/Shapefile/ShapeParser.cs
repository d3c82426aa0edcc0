using System.Buffers.Binary;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.Shapefile;

/// <summary>
/// Reads the content of one record of a .shp file ("ESRI Shapefile Technical Description", July 1998, pages 4 to 24). Heights and measures
/// are left out.
/// </summary>
internal static class ShapeParser
{
    private const int Null = 0;
    private static readonly GeometryFactory Factory = new();

    /// <summary>Null for a null shape.</summary>
    /// <exception cref="ShapeException">The content does not add up, or is of a type that is not read.</exception>
    public static Geometry? Parse(ReadOnlySpan<byte> content)
    {
        if (content.Length < 4)
        {
            throw new ShapeException(ShapefileText.BadShape);
        }

        var type = BinaryPrimitives.ReadInt32LittleEndian(content);
        return type switch
        {
            Null => null,
            1 or 11 or 21 => Factory.CreatePoint(Position(content, 4)),
            8 or 18 or 28 => Factory.CreateMultiPointFromCoords(Positions(content, 40, Count(content, 36))),
            3 or 13 or 23 => Lines(Parts(content)),
            5 or 15 or 25 => ShapeRings.ToPolygons(Parts(content), Factory),
            _ => throw new ShapeException(ShapefileText.UnknownShapeType(type)),
        };
    }

    private static Geometry Lines(List<Coordinate[]> parts)
    {
        if (parts.Exists(part => part.Length < 2))
        {
            throw new ShapeException(ShapefileText.BadShape);
        }

        return parts is [var only] ? Factory.CreateLineString(only) : Factory.CreateMultiLineString([.. parts.Select(Factory.CreateLineString)]);
    }

    private static List<Coordinate[]> Parts(ReadOnlySpan<byte> content)
    {
        var (partCount, pointCount) = (Count(content, 36), Count(content, 40));
        var pointsAt = 44L + (4L * partCount);
        if (pointsAt + (16L * pointCount) > content.Length)
        {
            throw new ShapeException(ShapefileText.BadShape);
        }

        var parts = new List<Coordinate[]>();
        for (var part = 0; part < partCount; part++)
        {
            var start = BinaryPrimitives.ReadInt32LittleEndian(content[(44 + (4 * part))..]);
            var end = part + 1 < partCount ? BinaryPrimitives.ReadInt32LittleEndian(content[(48 + (4 * part))..]) : pointCount;
            if (start < 0 || end < start || end > pointCount)
            {
                throw new ShapeException(ShapefileText.BadShape);
            }

            parts.Add(Positions(content, (int)pointsAt + (16 * start), end - start));
        }

        return parts;
    }

    private static int Count(ReadOnlySpan<byte> content, int at)
    {
        var count = at + 4 <= content.Length ? BinaryPrimitives.ReadInt32LittleEndian(content[at..]) : -1;
        return count >= 0 && count <= content.Length / 4 ? count : throw new ShapeException(ShapefileText.BadShape);
    }

    private static Coordinate[] Positions(ReadOnlySpan<byte> content, int at, int count)
    {
        if (at + (16L * count) > content.Length)
        {
            throw new ShapeException(ShapefileText.BadShape);
        }

        var positions = new Coordinate[count];
        for (var i = 0; i < count; i++)
        {
            positions[i] = Position(content, at + (16 * i));
        }

        return positions;
    }

    private static Coordinate Position(ReadOnlySpan<byte> content, int at) => at + 16 <= content.Length
        ? new(BinaryPrimitives.ReadDoubleLittleEndian(content[at..]), BinaryPrimitives.ReadDoubleLittleEndian(content[(at + 8)..]))
        : throw new ShapeException(ShapefileText.BadShape);
}

/// <summary>One record's shape cannot be read; the next may.</summary>
internal sealed class ShapeException(LocalizedText text) : Exception(text.English)
{
    public LocalizedText Text { get; } = text;
}
