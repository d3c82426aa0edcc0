namespace Geo.Tests;

/// <summary>
/// Reference data beside the repository, which is too large and too loosely licensed to be part of it. Tests use it where it is
/// and make do with what is in the code where it is not.
/// </summary>
internal static class SharedData
{
    public static string Repository { get; } = FindRepository();

    /// <summary>Path of a reference file, or null on machines that do not have it.</summary>
    public static string? Find(string relativePath)
    {
        var path = Path.GetFullPath(Path.Combine(Repository, "..", "shared", relativePath));
        return File.Exists(path) ? path : null;
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AssetRegistry.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds AssetRegistry.sln.");
    }
}
