namespace AssetRegistry.Api.Tests.Attachments;

/// <summary>What has arrived of a body whose connection then breaks.</summary>
internal sealed class BreakingStream(byte[] arrived) : MemoryStream(arrived)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Position < Length ? await base.ReadAsync(buffer, cancellationToken) : throw new IOException("The connection breaks.");
}
