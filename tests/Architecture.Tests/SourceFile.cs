using TestKit;

namespace Architecture.Tests;

/// <summary>A text file of the repository.</summary>
/// <param name="Path">From the repository's root, with forward slashes.</param>
public sealed record SourceFile(string Path)
{
    private static readonly HashSet<string> NotOurs =
        ["bin", "obj", "node_modules", "dist", ".git", ".cache", ".data", ".vs", ".idea", "test-results", "TestResults"];

    // The types of the front end's GraphQL client, written from schema.graphql when it is built; not in the repository.
    private const string Generated = "graphqlEnv.d.ts";

    private static readonly Lazy<IReadOnlyList<SourceFile>> Everything = new(() => [.. Find(RepositoryRoot.Find())]);

    private readonly Lazy<string[]> _lines = new(() => File.ReadAllLines(RepositoryRoot.PathTo(Path)));

    /// <summary>Every file that is neither built, installed nor generated.</summary>
    public static IReadOnlyList<SourceFile> All => Everything.Value;

    public IReadOnlyList<string> Lines => _lines.Value;

    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The files of a folder and of all folders below it.</summary>
    /// <param name="folder">From the root, with forward slashes; empty for the whole repository.</param>
    /// <param name="extensions">With their dot.</param>
    public static IEnumerable<SourceFile> In(string folder, params string[] extensions) =>
        All.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)
            && extensions.Contains(System.IO.Path.GetExtension(file.Path), StringComparer.Ordinal));

    public bool Equals(SourceFile? other) => other is not null && Path == other.Path;

    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);

    private static IEnumerable<SourceFile> Find(string directory)
    {
        foreach (var file in Directory.EnumerateFiles(directory).Where(found => System.IO.Path.GetFileName(found) != Generated))
        {
            yield return new SourceFile(System.IO.Path.GetRelativePath(RepositoryRoot.Find(), file).Replace('\\', '/'));
        }

        foreach (var file in Directory.EnumerateDirectories(directory).Where(found => !NotOurs.Contains(System.IO.Path.GetFileName(found))).SelectMany(Find))
        {
            yield return file;
        }
    }
}
