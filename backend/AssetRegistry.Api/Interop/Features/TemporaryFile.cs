namespace AssetRegistry.Api.Interop.Features;

/// <summary>A file of our own naming that is gone after use, also when the process dies.</summary>
internal sealed class TemporaryFile : IAsyncDisposable
{
    private const int BufferBytes = 64 * 1024;

    public FileStream Stream { get; } = new(
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"assetregistry-{Guid.CreateVersion7():N}"), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            BufferSize = BufferBytes,
        });

    public ValueTask DisposeAsync() => Stream.DisposeAsync();
}
