using System.Buffers.Binary;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.Shapefile;

/// <summary>Writes .shp and its index .shx ("ESRI Shapefile Technical Description", July 1998): null shapes, points and areas.</summary>
internal sealed class ShapeWriter
{
    private const int FileCode = 9994, Version = 1000, HeaderBytes = 100, NullType = 0, PointType = 1, AreaType = 5;
    private readonly Stream _shapes;
    private readonly Stream _index;
    private readonly int _type;
    private readonly Envelope _extent = new();
    private int _number;

    /// <param name="shapes">The .shp file, seekable.</param>
    /// <param name="index">The .shx file, seekable.</param>
    /// <param name="isPoints">Points, else areas.</param>
    public ShapeWriter(Stream shapes, Stream index, bool isPoints)
    {
        (_shapes, _index, _type) = (shapes, index, isPoints ? PointType : AreaType);
        _shapes.Write(new byte[HeaderBytes]);
        _index.Write(new byte[HeaderBytes]);
    }

    public void Write(Geometry? geometry)
    {
        var content = Content(geometry);
        Span<byte> entry = stackalloc byte[8];
        BinaryPrimitives.WriteInt32BigEndian(entry, Words(_shapes.Position));
        BinaryPrimitives.WriteInt32BigEndian(entry[4..], Words(content.Length));
        _index.Write(entry);
        BinaryPrimitives.WriteInt32BigEndian(entry, ++_number);
        _shapes.Write(entry);
        _shapes.Write(content);
    }

    /// <summary>Writes the headers, which tell lengths and extent, and goes back to the beginning of both files.</summary>
    public void Complete()
    {
        WriteHeader(_shapes);
        WriteHeader(_index);
    }

    private byte[] Content(Geometry? geometry)
    {
        if (geometry is null or { IsEmpty: true })
        {
            return BitConverter.GetBytes(NullType);
        }

        _extent.ExpandToInclude(geometry.EnvelopeInternal);
        return geometry is Point point ? PointContent(point) : AreaContent(geometry);
    }

    private static byte[] PointContent(Point point)
    {
        var content = new byte[20];
        BinaryPrimitives.WriteInt32LittleEndian(content, PointType);
        WritePosition(content.AsSpan(4), point.Coordinate);
        return content;
    }

    private static byte[] AreaContent(Geometry geometry)
    {
        List<Coordinate[]> rings =
        [
            .. Enumerable.Range(0, geometry.NumGeometries).Select(part => (Polygon)geometry.GetGeometryN(part)).SelectMany(polygon => polygon.InteriorRings
                .Select(hole => Wound(hole.Coordinates, counterClockwise: true)).Prepend(Wound(polygon.ExteriorRing.Coordinates, counterClockwise: false))),
        ];
        var pointCount = rings.Sum(ring => ring.Length);
        var content = new byte[44 + (4 * rings.Count) + (16 * pointCount)];
        BinaryPrimitives.WriteInt32LittleEndian(content, AreaType);
        var box = geometry.EnvelopeInternal;
        WritePosition(content.AsSpan(4), new(box.MinX, box.MinY));
        WritePosition(content.AsSpan(20), new(box.MaxX, box.MaxY));
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(36), rings.Count);
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(40), pointCount);
        var (start, at) = (0, 44 + (4 * rings.Count));
        for (var ring = 0; ring < rings.Count; ring++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(44 + (4 * ring)), start);
            start += rings[ring].Length;
            foreach (var position in rings[ring])
            {
                WritePosition(content.AsSpan(at), position);
                at += 16;
            }
        }

        return content;
    }

    /// <summary>Shells clockwise, holes counter-clockwise: the other way round than RFC 7946.</summary>
    private static Coordinate[] Wound(Coordinate[] ring, bool counterClockwise) =>
        Orientation.IsCCW(ring) == counterClockwise ? ring : [.. ring.Reverse()];

    private static void WritePosition(Span<byte> at, Coordinate position)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(at, position.X);
        BinaryPrimitives.WriteDoubleLittleEndian(at[8..], position.Y);
    }

    private void WriteHeader(Stream stream)
    {
        var header = new byte[HeaderBytes];
        BinaryPrimitives.WriteInt32BigEndian(header, FileCode);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(24), Words(stream.Length));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(28), Version);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(32), _type);
        if (!_extent.IsNull)
        {
            WritePosition(header.AsSpan(36), new(_extent.MinX, _extent.MinY));
            WritePosition(header.AsSpan(52), new(_extent.MaxX, _extent.MaxY));
        }

        stream.Position = 0;
        stream.Write(header);
        stream.Position = 0;
    }

    private static int Words(long bytes) => checked((int)(bytes / 2));
}
