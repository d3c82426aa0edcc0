using System.Text.Json;

namespace EmbeddedPostgres.Binaries;

/// <summary>
/// The library aliases of the npm package (<c>libicuuc.so.60</c> → <c>libicuuc.so.60.2</c>). npm cannot pack symbolic links, so the package lists
/// them and makes them after installation; an installation that ignores scripts leaves them out, and the server then does not load.
/// </summary>
internal static class PackageLinks
{
    private const string ListName = "pg-symlinks.json";

    /// <summary>Makes the links that are absent and leaves the others alone; safe when two processes do it at once.</summary>
    /// <param name="nativeDirectory">The package's <c>native</c> directory. Paths in the list are relative to its parent.</param>
    public static void MakeMissing(string nativeDirectory)
    {
        var listPath = Path.Combine(nativeDirectory, ListName);
        if (!File.Exists(listPath))
        {
            return;
        }

        var packageDirectory = Path.GetDirectoryName(nativeDirectory)!;
        foreach (var link in JsonSerializer.Deserialize<PackageLink[]>(File.ReadAllBytes(listPath), JsonSerializerOptions.Web) ?? [])
        {
            Make(Path.Combine(packageDirectory, link.Source), Path.Combine(packageDirectory, link.Target));
        }
    }

    private static void Make(string file, string link)
    {
        if (File.Exists(link))
        {
            return;
        }

        try
        {
            File.CreateSymbolicLink(link, Path.GetRelativePath(Path.GetDirectoryName(link)!, file));
        }
        catch (IOException) when (File.Exists(link))
        {
            // Another process made it in between.
        }
    }

    private sealed record PackageLink(string Source, string Target);
}
