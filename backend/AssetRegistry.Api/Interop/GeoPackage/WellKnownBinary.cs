using System.Buffers.Binary;
using NetTopologySuite.IO;

namespace AssetRegistry.Api.Interop.GeoPackage;

/// <summary>
/// Looks through well-known binary (OGC 06-103r4, clause 8) before it is read: a parser believes what the bytes declare, and a few of them can
/// declare two thousand million positions or a nesting that no stack holds.
/// </summary>
internal static class WellKnownBinary
{
    private const int MaxDepth = 8;

    /// <exception cref="ParseException">The bytes declare more than they hold, or are nested too deeply.</exception>
    public static void Check(ReadOnlySpan<byte> bytes) => _ = Geometry(bytes, 0, MaxDepth);

    /// <returns>Where the geometry ends.</returns>
    private static int Geometry(ReadOnlySpan<byte> bytes, int at, int depth)
    {
        if (depth == 0 || at >= bytes.Length)
        {
            throw new ParseException("The geometry is nested too deeply, or cut.");
        }

        var isLittle = bytes[at] == 1;
        var type = Number(bytes, ref at, isLittle, skip: 1);
        // ISO numbers add 1000, 2000 or 3000; the older extension sets the highest bits.
        var ordinates = 2 + ((type & 0x80000000) != 0 || (type & 0xFFFF) / 1000 is 1 or 3 ? 1 : 0) + ((type & 0x40000000) != 0 || (type & 0xFFFF) / 1000 is 2 or 3 ? 1 : 0);
        if ((type & 0x20000000) != 0)
        {
            _ = Number(bytes, ref at, isLittle);
        }

        switch ((type & 0xFFFF) % 1000)
        {
            case 1:
                return Advance(bytes, at, 8L * ordinates);
            case 2:
                return Positions(bytes, at, ordinates, isLittle);
            case 3:
                for (var rings = Number(bytes, ref at, isLittle); rings > 0; rings--)
                {
                    at = Positions(bytes, at, ordinates, isLittle);
                }

                return at;
            case 4 or 5 or 6 or 7:
                for (var parts = Number(bytes, ref at, isLittle); parts > 0; parts--)
                {
                    at = Geometry(bytes, at, depth - 1);
                }

                return at;
            default:
                throw new ParseException("The geometry is of a type that is not read.");
        }
    }

    private static int Positions(ReadOnlySpan<byte> bytes, int at, int ordinates, bool isLittle)
    {
        var count = Number(bytes, ref at, isLittle);

        return Advance(bytes, at, 8L * ordinates * count);
    }

    private static uint Number(ReadOnlySpan<byte> bytes, ref int at, bool isLittle, int skip = 0)
    {
        var from = at + skip;
        at = Advance(bytes, from, 4);

        return isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[from..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[from..]);
    }

    private static int Advance(ReadOnlySpan<byte> bytes, int at, long length) =>
        at + length <= bytes.Length ? (int)(at + length) : throw new ParseException("The geometry declares more than it holds.");
}
