using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>
/// Reads a GeoJSON FeatureCollection (RFC 7946) feature by feature. Memory holds one feature at a time, whatever the size of the file.
/// Files packed with gzip are known by their first two bytes.
/// </summary>
public static class GeoJsonReader
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// The features in order. A feature that cannot be read is yielded with its <see cref="GeoJsonFeature.Problem"/> and reading goes on.
    /// </summary>
    /// <param name="stream">The file; it is read to its end and left open.</param>
    /// <param name="limits">Bounds on memory; <see cref="GeoJsonLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="GeoJsonFormatException">The file is no feature collection, is damaged, or ends too early.</exception>
    public static async IAsyncEnumerable<GeoJsonFeature> ReadAsync(
        Stream stream, GeoJsonLimits? limits = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= GeoJsonLimits.Default;
        await using var plain = await GzipDetection.UnpackAsync(stream, cancellationToken);
        var window = new StreamWindow(plain, limits);
        var frame = new CollectionFrame();
        await ReadHeadAsync(window, frame, cancellationToken);
        while (await SkipToElementAsync(window, cancellationToken))
        {
            var length = await ElementLengthAsync(window, limits, cancellationToken);
            var feature = FeatureParser.Parse(window.Unread[..length], window.Feature, window.Offset);
            window.Consume(length);
            window.Feature++;
            yield return feature;
        }

        await ReadTailAsync(window, frame, cancellationToken);
    }

    private static async Task ReadHeadAsync(StreamWindow window, CollectionFrame frame, CancellationToken cancellationToken)
    {
        while (window.Unread.Length < Utf8Mark.Length && !window.IsAtEnd)
        {
            await window.ReadMoreAsync(cancellationToken);
        }

        if (window.Unread.IsEmpty)
        {
            throw window.Error(GeoJsonText.EmptyFile, 0);
        }

        window.Consume(window.Unread.StartsWith(Utf8Mark) ? Utf8Mark.Length : 0);
        int consumed;
        while (!Try(window, unread => (frame.TryReadHead(unread, window.IsAtEnd, out var bytes), bytes), out consumed))
        {
            await MoreAsync(window, cancellationToken);
        }

        window.Consume(consumed);
    }

    private static async Task ReadTailAsync(StreamWindow window, CollectionFrame frame, CancellationToken cancellationToken)
    {
        while (!Try(window, unread => (frame.TryReadTail(unread, window.IsAtEnd), 0), out _))
        {
            await MoreAsync(window, cancellationToken);
        }
    }

    private static bool Try(StreamWindow window, Func<ReadOnlySpan<byte>, (bool Done, int Bytes)> read, out int consumed)
    {
        try
        {
            (var done, consumed) = read(window.Unread);
            return done;
        }
        catch (JsonException e)
        {
            // At the end of the bytes the reader misses more of them; anywhere else the bytes are wrong.
            var position = JsonPosition.Of(e, window.Unread);
            throw window.Error(window.IsAtEnd && position >= window.Unread.TrimEnd(" \r\n\t"u8).Length ? GeoJsonText.Truncated : GeoJsonText.NotJson, position, e);
        }
        catch (GeometryFormatException e)
        {
            throw window.Error(e.Text, (int)e.Position, e);
        }
    }

    /// <summary>Moves to the next element of the array; false at the bracket that closes it.</summary>
    private static async ValueTask<bool> SkipToElementAsync(StreamWindow window, CancellationToken cancellationToken)
    {
        var expectsComma = window.Feature > 0;
        for (; ; )
        {
            var space = window.Unread.IndexOfAnyExcept(" \r\n\t"u8);
            window.Consume(space < 0 ? window.Unread.Length : space);
            if (window.Unread.IsEmpty)
            {
                await MoreAsync(window, cancellationToken);
                continue;
            }

            var symbol = window.Unread[0];
            if (symbol == ']')
            {
                return window.Feature == 0 || expectsComma ? false : throw window.Error(GeoJsonText.NotJson, 0);
            }

            if (symbol == ',' != expectsComma)
            {
                throw window.Error(GeoJsonText.NotJson, 0);
            }

            if (!expectsComma)
            {
                return true;
            }

            window.Consume(1);
            expectsComma = false;
        }
    }

    private static async ValueTask<int> ElementLengthAsync(StreamWindow window, GeoJsonLimits limits, CancellationToken cancellationToken)
    {
        var scanner = new ElementScanner(limits.MaxDepth);
        for (; ; )
        {
            if (scanner.TryFindEnd(window.Unread, out var error))
            {
                return scanner.Position;
            }

            if (error is { } fact)
            {
                throw window.Error(fact, scanner.Position);
            }

            await MoreAsync(window, cancellationToken);
        }
    }

    private static async ValueTask MoreAsync(StreamWindow window, CancellationToken cancellationToken)
    {
        if (window.IsAtEnd)
        {
            throw window.Error(GeoJsonText.Truncated, window.Unread.Length);
        }

        await window.ReadMoreAsync(cancellationToken);
    }
}
