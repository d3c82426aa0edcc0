namespace TestKit;

/// <summary>The folder of the repository the tests were built in.</summary>
public static class RepositoryRoot
{
    private const string Mark = "AssetRegistry.sln";

    /// <summary>The nearest folder at or above the test program that holds the solution.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, Mark)))
            {
                return directory.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder at or above {AppContext.BaseDirectory} holds {Mark}: run the tests inside the repository.");
    }

    /// <summary>The full path of a file or folder of the repository.</summary>
    /// <param name="relative">Its path from the root, with forward slashes.</param>
    public static string PathTo(string relative) => Path.Combine(Find(), relative);
}
