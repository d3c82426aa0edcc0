namespace AssetRegistry.Api.Importing.Runs;

/// <summary>A file of this machine that is gone when it is disposed of. It is closed in between: the readers of formats open it by its path.</summary>
public sealed class TemporaryFile : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"assetregistry-import-{System.IO.Path.GetRandomFileName()}");

    public FileStream Create() => new(Path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 64 * 1024, useAsync: true);

    public FileStream Open() => new(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024, useAsync: true);

    public void Dispose() => File.Delete(Path);
}
