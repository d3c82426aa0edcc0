using System.IO.Compression;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>Unpacks a stream if its first bytes are those of gzip.</summary>
internal static class GzipDetection
{
    /// <summary>A stream of the plain bytes. Closing it leaves the given one open.</summary>
    public static async ValueTask<Stream> UnpackAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = new byte[2];
        var length = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        var whole = new PrefixedStream(head.AsMemory(0, length), stream);
        return length == 2 && head[0] == 0x1F && head[1] == 0x8B ? new GZipStream(whole, CompressionMode.Decompress) : whole;
    }

    /// <summary>Some bytes that were already read, then the rest of their stream.</summary>
    private sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest) : Stream
    {
        private ReadOnlyMemory<byte> _prefix = prefix;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException("The length of a stream that is read once is not known.");

        public override long Position
        {
            get => throw new NotSupportedException("The stream is read once, from start to end.");
            set => throw new NotSupportedException("The stream is read once, from start to end.");
        }

        public override int Read(byte[] buffer, int offset, int count) =>
            _prefix.IsEmpty ? rest.Read(buffer, offset, count) : TakePrefix(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            _prefix.IsEmpty ? rest.ReadAsync(buffer, cancellationToken) : ValueTask.FromResult(TakePrefix(buffer.Span));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("The stream is read once, from start to end.");

        public override void SetLength(long value) => throw new NotSupportedException("The stream is only read.");

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("The stream is only read.");

        private int TakePrefix(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, _prefix.Length);
            _prefix.Span[..count].CopyTo(buffer);
            _prefix = _prefix[count..];
            return count;
        }
    }
}
