namespace TestKit;

/// <summary>Data that may lie beside the repository, in <c>../shared</c>, and is no part of it. Tests must say something without it too.</summary>
public static class SharedData
{
    /// <summary>The full path of a file or folder of the shared data; null when it is not on this machine.</summary>
    /// <param name="relative">Its path below <c>shared</c>, with forward slashes.</param>
    public static string? TryFind(string relative)
    {
        var path = Path.GetFullPath(Path.Combine(RepositoryRoot.Find(), "..", "shared", relative));
        return Path.Exists(path) ? path : null;
    }
}
