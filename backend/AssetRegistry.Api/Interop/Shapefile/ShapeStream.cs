using System.Buffers.Binary;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Interop.Shapefile;

/// <summary>The records of a .shp file in their order, one in memory at a time.</summary>
internal sealed class ShapeStream
{
    private const int FileCode = 9994, HeaderBytes = 100, RecordHeaderBytes = 8, MaxRecordBytes = 64 * 1024 * 1024;
    private readonly Stream _stream;
    private readonly byte[] _recordHeader = new byte[RecordHeaderBytes];
    private byte[] _content = new byte[4096];

    private ShapeStream(Stream stream) => _stream = stream;

    /// <exception cref="FeatureFileException">It is no .shp file.</exception>
    public static async Task<ShapeStream> OpenAsync(Stream stream, CancellationToken cancellationToken)
    {
        var header = new byte[HeaderBytes];
        if (await stream.ReadAtLeastAsync(header, HeaderBytes, throwOnEndOfStream: false, cancellationToken) < HeaderBytes
            || BinaryPrimitives.ReadInt32BigEndian(header) != FileCode)
        {
            throw new FeatureFileException(ShapefileText.BadShapes);
        }

        return new(stream);
    }

    /// <summary>The content of the next record, valid until the one after it; null at the end.</summary>
    /// <exception cref="FeatureFileException">The file ends inside a record.</exception>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        var read = await _stream.ReadAtLeastAsync(_recordHeader, RecordHeaderBytes, throwOnEndOfStream: false, cancellationToken);
        if (read == 0)
        {
            return null;
        }

        // Lengths are counted in 16-bit words.
        var length = read == RecordHeaderBytes ? 2L * BinaryPrimitives.ReadInt32BigEndian(_recordHeader.AsSpan(4)) : -1;
        if (length is < 4 or > MaxRecordBytes)
        {
            throw new FeatureFileException(read == RecordHeaderBytes ? ShapefileText.BadShapes : ShapefileText.Truncated(".shp"));
        }

        // Grown by what really arrives: a declared length alone takes no memory.
        var content = await FillAsync((int)length, cancellationToken);
        return content < length ? throw new FeatureFileException(ShapefileText.Truncated(".shp")) : _content.AsMemory(0, content);
    }

    private async Task<int> FillAsync(int length, CancellationToken cancellationToken)
    {
        var filled = 0;
        while (filled < length)
        {
            if (filled == _content.Length)
            {
                Array.Resize(ref _content, Math.Min(_content.Length * 2, MaxRecordBytes));
            }

            var count = await _stream.ReadAsync(_content.AsMemory(filled, Math.Min(length, _content.Length) - filled), cancellationToken);
            if (count == 0)
            {
                break;
            }

            filled += count;
        }

        return filled;
    }
}
