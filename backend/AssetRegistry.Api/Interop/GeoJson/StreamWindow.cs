using System.IO.Compression;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>The part of a stream that is in memory: grows while more is needed, forgets what was consumed, knows where it is.</summary>
internal sealed class StreamWindow(Stream stream, GeoJsonLimits limits)
{
    private const int FirstSize = 64 * 1024;

    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _end;

    /// <summary>Bytes read and not yet consumed.</summary>
    public ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Whether the stream has no more than <see cref="Unread"/>.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Where <see cref="Unread"/> begins in the stream.</summary>
    public long Offset { get; private set; }

    /// <summary>Line of that place, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Number of the feature being read, for messages.</summary>
    public int Feature { get; set; }

    public void Consume(int bytes)
    {
        Line += Unread[..bytes].Count((byte)'\n');
        Offset += bytes;
        _start += bytes;
    }

    /// <summary>Reads more; after it there is more to see or the end is known.</summary>
    /// <exception cref="GeoJsonFormatException">The window would pass the limit, or the packed data is damaged.</exception>
    public async ValueTask ReadMoreAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        try
        {
            var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
            _end += read;
            IsAtEnd = read == 0;
        }
        catch (InvalidDataException e) when (stream is GZipStream)
        {
            throw new GeoJsonFormatException(GeoJsonText.DamagedCompression, Offset + Unread.Length, Line, Feature, e);
        }
    }

    /// <summary>An error at a place within <see cref="Unread"/>.</summary>
    public GeoJsonFormatException Error(LocalizedText fact, int position, Exception? cause = null)
    {
        var before = Unread[..Math.Min(position, Unread.Length)];
        return new(fact, Offset + before.Length, Line + before.Count((byte)'\n'), Feature, cause);
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length)
        {
            return;
        }

        var length = _end - _start;
        if (_start > _buffer.Length / 2)
        {
            Unread.CopyTo(_buffer);
        }
        else if (length >= limits.MaxFeatureBytes)
        {
            throw Error(GeoJsonText.TooLarge(limits.MaxFeatureBytes), 0);
        }
        else
        {
            var larger = new byte[Math.Max(FirstSize, Math.Min(2L * _buffer.Length, limits.MaxFeatureBytes + (long)FirstSize))];
            Unread.CopyTo(larger);
            _buffer = larger;
        }

        (_start, _end) = (0, length);
    }
}
