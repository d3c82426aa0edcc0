using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres.Cluster;

/// <summary>Compares the major version of the files with that of the programs.</summary>
internal static class ClusterVersion
{
    /// <exception cref="ClusterVersionException">They differ.</exception>
    /// <exception cref="PostgresBinariesMissingException">The server program does not even load.</exception>
    public static async Task CheckAsync(PostgresBinaries binaries, DataLayout layout, ServerAccount account, CancellationToken cancellationToken)
    {
        if (!File.Exists(layout.VersionFile))
        {
            return;
        }

        // "postgres (PostgreSQL) 18.4"
        var run = await account.RunAsync([binaries.Postgres, "--version"], input: null, cancellationToken);
        if (!run.Succeeded)
        {
            throw PostgresBinariesMissingException.Incomplete(Binaries.PlatformPackage.Current, binaries.Directory, innerException: null, run.Output.Trim());
        }

        var needed = run.Output.Trim().Split(' ')[^1].Split('.')[0];
        var found = (await File.ReadAllTextAsync(layout.VersionFile, cancellationToken)).Trim();
        if (found != needed)
        {
            throw new ClusterVersionException(layout.Root, found, needed);
        }
    }
}
