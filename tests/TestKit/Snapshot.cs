namespace TestKit;

/// <summary>Expected output that is kept in a file, so that a change of it is a difference somebody reviews.</summary>
public static class Snapshot
{
    /// <summary>Fails unless the file holds exactly this text. <c>npm run bless</c> (ASSETREGISTRY_BLESS=1) writes it instead.</summary>
    /// <param name="relative">The file's path from the repository's root, with forward slashes.</param>
    /// <param name="actual">The text the program makes now.</param>
    /// <exception cref="SnapshotMismatchException">The file is absent or differs.</exception>
    public static void Match(string relative, string actual)
    {
        var path = RepositoryRoot.PathTo(relative);
        if (Environment.GetEnvironmentVariable("ASSETREGISTRY_BLESS") is "1")
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected != actual)
        {
            throw new SnapshotMismatchException(relative, expected, actual);
        }
    }
}
