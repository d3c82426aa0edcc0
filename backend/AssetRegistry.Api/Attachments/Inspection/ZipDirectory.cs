using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace AssetRegistry.Api.Attachments.Inspection;

/// <summary>One entry of a ZIP file, as its central directory declares it.</summary>
public sealed record ZipEntry(string Name, bool IsEncrypted, int Method, long CompressedLength, long Length, long HeaderOffset);

/// <summary>
/// Reads the central directory of a ZIP file (APPNOTE 4.3) and unpacks single entries under a limit. The framework's reader ends an entry at
/// its declared size, so a lie about that size would go unseen; this one counts what really comes out.
/// </summary>
public sealed class ZipDirectory
{
    private const int EndRecordLength = 22;
    private const int MaxComment = 65535;
    private const int CentralHeaderLength = 46;
    private const int LocalHeaderLength = 30;
    private const int MaxEntries = 10_000;
    private const int Stored = 0;
    private const int Deflated = 8;

    private readonly Stream _file;

    private ZipDirectory(Stream file, IReadOnlyList<ZipEntry> entries)
    {
        _file = file;
        Entries = entries;
    }

    public IReadOnlyList<ZipEntry> Entries { get; }

    /// <exception cref="InvalidDataException">There is no sound central directory.</exception>
    public static ZipDirectory Read(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, EndRecordLength + MaxComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < EndRecordLength)
        {
            throw new InvalidDataException("The end record is missing.");
        }

        var record = tail.AsSpan(end);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(record[12..]);
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]);
        if (count > MaxEntries || offset + (long)length > file.Length)
        {
            throw new InvalidDataException("The central directory lies outside the file.");
        }

        var directory = new byte[length];
        file.Position = offset;
        file.ReadExactly(directory);

        return new ZipDirectory(file, ReadEntries(directory, count));
    }

    /// <summary>Unpacks an entry into <paramref name="target"/>; returns how many bytes really came out, at most one more than the limit.</summary>
    /// <exception cref="InvalidDataException">The entry is damaged or packed in a way office files never are.</exception>
    public async Task<long> UnpackAsync(ZipEntry entry, Stream target, long limit, CancellationToken cancellationToken)
    {
        await using var packed = OpenPacked(entry);
        await using Stream unpacked = entry.Method switch
        {
            Stored => packed,
            Deflated => new DeflateStream(packed, CompressionMode.Decompress),
            _ => throw new InvalidDataException($"Method {entry.Method} is not supported."),
        };
        var buffer = new byte[64 * 1024];
        long total = 0;
        int read;
        while (total <= limit && (read = await unpacked.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, limit + 1 - total)), cancellationToken)) > 0)
        {
            total += read;
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return total;
    }

    private static List<ZipEntry> ReadEntries(ReadOnlySpan<byte> directory, int count)
    {
        var entries = new List<ZipEntry>(count);
        for (var index = 0; index < count; index++)
        {
            if (directory.Length < CentralHeaderLength || !directory.StartsWith("PK\u0001\u0002"u8))
            {
                throw new InvalidDataException("The central directory is cut off.");
            }

            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]);
            var rest = CentralHeaderLength + nameLength + BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]);
            if (directory.Length < rest)
            {
                throw new InvalidDataException("The central directory is cut off.");
            }

            entries.Add(new ZipEntry(
                Encoding.UTF8.GetString(directory.Slice(CentralHeaderLength, nameLength)),
                (BinaryPrimitives.ReadUInt16LittleEndian(directory[8..]) & 1) != 0,
                BinaryPrimitives.ReadUInt16LittleEndian(directory[10..]),
                BinaryPrimitives.ReadUInt32LittleEndian(directory[20..]),
                BinaryPrimitives.ReadUInt32LittleEndian(directory[24..]),
                BinaryPrimitives.ReadUInt32LittleEndian(directory[42..])));
            directory = directory[rest..];
        }

        return entries;
    }

    private Slice OpenPacked(ZipEntry entry)
    {
        Span<byte> header = stackalloc byte[LocalHeaderLength];
        if (entry.HeaderOffset + LocalHeaderLength > _file.Length)
        {
            throw new InvalidDataException("An entry lies outside the file.");
        }

        _file.Position = entry.HeaderOffset;
        _file.ReadExactly(header);
        var start = entry.HeaderOffset + LocalHeaderLength
            + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        if (!header.StartsWith("PK\u0003\u0004"u8) || start + entry.CompressedLength > _file.Length)
        {
            throw new InvalidDataException("An entry lies outside the file.");
        }

        return new Slice(_file, start, entry.CompressedLength);
    }

    /// <summary>A part of a file, read once from its beginning to its end.</summary>
    private sealed class Slice(Stream file, long start, long length) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => _read; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            file.Position = start + _read;
            var read = file.Read(buffer[..(int)Math.Min(buffer.Length, length - _read)]);
            _read += read;

            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
