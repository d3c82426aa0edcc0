namespace AssetRegistry.Api.Tests.Support;

/// <summary>A folder of its own, deleted with everything in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("assetregistry-folder-");

    public string Path => _directory.FullName;

    public void Dispose() => _directory.Delete(recursive: true);
}
