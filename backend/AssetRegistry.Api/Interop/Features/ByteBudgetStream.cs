namespace AssetRegistry.Api.Interop.Features;

/// <summary>
/// Reads a stream as long as no more than a budget of bytes arrives between two resets: what is read record by record stays in constant memory,
/// whatever a single record claims to be.
/// </summary>
internal sealed class ByteBudgetStream(Stream inner, long most, LocalizedText tooLarge) : Stream
{
    private long _spent;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException("The stream is read once, from start to end.");

    public override long Position
    {
        get => throw new NotSupportedException("The stream is read once, from start to end.");
        set => throw new NotSupportedException("The stream is read once, from start to end.");
    }

    /// <summary>A record was read; the next may be as large.</summary>
    public void Reset() => _spent = 0;

    /// <exception cref="FeatureFileException">The record is larger than the budget.</exception>
    public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Counted(await inner.ReadAsync(buffer, cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("The stream is read once, from start to end.");

    public override void SetLength(long value) => throw new NotSupportedException("The stream is only read.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("The stream is only read.");

    private int Counted(int count) => (_spent += count) <= most ? count : throw new FeatureFileException(tooLarge);
}
