using System.Net;
using System.Net.Http.Headers;

namespace AssetRegistry.Api.Tests.Attachments;

/// <summary>
/// A body of undeclared length whose connection breaks after so many bytes; null: it does not break. With something to wait for, it breaks
/// only then.
/// </summary>
internal sealed class BreakingContent : HttpContent
{
    private readonly byte[] _content;
    private readonly int? _breaksAfter;
    private readonly Func<Task> _beforeBreak;

    public BreakingContent(byte[] content, int? breaksAfter, Func<Task>? beforeBreak = null)
    {
        _content = content;
        _breaksAfter = breaksAfter;
        _beforeBreak = beforeBreak ?? (() => Task.CompletedTask);
        Headers.ContentType = new MediaTypeHeaderValue("application/offset+octet-stream");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(_content.AsMemory(0, _breaksAfter ?? _content.Length));
        await stream.FlushAsync();
        if (_breaksAfter is not null)
        {
            await _beforeBreak();
            throw new IOException("The connection breaks.");
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;

        return false;
    }
}
