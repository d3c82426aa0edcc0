using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Geo.Tiles;

/// <summary>The few wire types of Protocol Buffers that a vector tile needs.</summary>
public sealed class ProtobufWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    /// <summary>Forgets everything and keeps the memory.</summary>
    public void Clear() => _buffer.ResetWrittenCount();

    /// <summary>A number field (wire type 0).</summary>
    public void WriteVarint(int field, ulong value)
    {
        Tag(field, 0);
        Varint(value);
    }

    /// <summary>A signed number field in zig-zag form (sint64).</summary>
    public void WriteSigned(int field, long value) => WriteVarint(field, ZigZag(value));

    /// <summary>A double field (wire type 1).</summary>
    public void WriteDouble(int field, double value)
    {
        Tag(field, 1);
        BinaryPrimitives.WriteDoubleLittleEndian(_buffer.GetSpan(8), value);
        _buffer.Advance(8);
    }

    /// <summary>A text field in UTF-8.</summary>
    public void WriteString(int field, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Tag(field, 2);
        Varint((ulong)Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, _buffer);
    }

    /// <summary>An embedded message, or packed numbers that were written by <see cref="WritePacked"/> of another writer.</summary>
    public void WriteBytes(int field, ReadOnlySpan<byte> value)
    {
        Tag(field, 2);
        Varint((ulong)value.Length);
        _buffer.Write(value);
    }

    /// <summary>A packed list of unsigned numbers.</summary>
    public void WritePacked(int field, ReadOnlySpan<uint> values)
    {
        var length = 0;
        foreach (var value in values)
        {
            length += LengthOf(value);
        }

        Tag(field, 2);
        Varint((ulong)length);
        foreach (var value in values)
        {
            Varint(value);
        }
    }

    /// <summary>Signed to unsigned so that small numbers of either sign stay short.</summary>
    public static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));

    private static int LengthOf(uint value) => (32 - System.Numerics.BitOperations.LeadingZeroCount(value | 1) + 6) / 7;

    private void Tag(int field, int wireType) => Varint(((ulong)field << 3) | (uint)wireType);

    private void Varint(ulong value)
    {
        var span = _buffer.GetSpan(10);
        var length = 0;
        while (value >= 0x80)
        {
            span[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        span[length++] = (byte)value;
        _buffer.Advance(length);
    }
}
