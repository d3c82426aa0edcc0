using System.Buffers.Binary;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace AssetRegistry.Api.Interop.GeoPackage;

/// <summary>Geometry as a GeoPackage stores it (OGC 12-128r19, clause 2.1.3): a header with system and box, then well-known binary.</summary>
internal static class GeoPackageGeometry
{
    private const byte LittleEndian = 0x01, Empty = 0x10, BoxXY = 0x02;

    // Bytes of the box by the indicator in the flags: none, XY, XYZ, XYM, XYZM.
    private static readonly int[] BoxBytes = [0, 32, 48, 48, 64];

    /// <exception cref="ParseException">The bytes are no geometry.</exception>
    public static Geometry Read(byte[] blob)
    {
        if (blob is not [(byte)'G', (byte)'P', 0, ..] || blob.Length < 9)
        {
            throw new ParseException("The bytes do not begin like a geometry of a GeoPackage.");
        }

        var box = (blob[3] >> 1) & 0x07;
        if (box >= BoxBytes.Length || 8 + BoxBytes[box] >= blob.Length)
        {
            throw new ParseException("The header of the geometry does not add up.");
        }

        var body = blob[(8 + BoxBytes[box])..];
        WellKnownBinary.Check(body);

        return new WKBReader().Read(body);
    }

    public static byte[] Write(Geometry geometry, int srid)
    {
        var box = geometry.EnvelopeInternal;
        var body = new WKBWriter(ByteOrder.LittleEndian).Write(geometry);
        var blob = new byte[(geometry.IsEmpty ? 8 : 40) + body.Length];
        (blob[0], blob[1], blob[2]) = ((byte)'G', (byte)'P', 0);
        blob[3] = geometry.IsEmpty ? (byte)(LittleEndian | Empty) : (byte)(LittleEndian | BoxXY);
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(4), srid);
        if (!geometry.IsEmpty)
        {
            var at = 8;
            foreach (var bound in (ReadOnlySpan<double>)[box.MinX, box.MaxX, box.MinY, box.MaxY])
            {
                BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(at), bound);
                at += 8;
            }
        }

        body.CopyTo(blob.AsSpan(blob.Length - body.Length));
        return blob;
    }
}
