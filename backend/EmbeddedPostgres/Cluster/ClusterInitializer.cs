using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres.Cluster;

/// <summary>Makes the cluster on the first start.</summary>
internal sealed class ClusterInitializer(PostgresBinaries binaries, DataLayout layout, ServerAccount account, ServerLog log)
{
    /// <param name="flush">Whether the new files are flushed to disk.</param>
    /// <param name="cancellationToken">Ends the making; nothing that looks like a cluster is left.</param>
    /// <exception cref="NotAClusterException">Something else lies in its place.</exception>
    public async Task EnsureClusterAsync(bool flush, CancellationToken cancellationToken)
    {
        if (File.Exists(layout.VersionFile))
        {
            return;
        }

        if (Directory.Exists(layout.ClusterDirectory))
        {
            RemoveIfEmpty();
        }

        RemoveUnfinished();
        await MakeAsync(flush, cancellationToken);
        Directory.Move(layout.UnfinishedClusterDirectory, layout.ClusterDirectory);
    }

    private async Task MakeAsync(bool flush, CancellationToken cancellationToken)
    {
        // Made here, because the account may not be allowed to write into the data directory itself.
        _ = Directory.CreateDirectory(layout.UnfinishedClusterDirectory);
        account.Own(layout.UnfinishedClusterDirectory);

        log.Begin();
        var run = await account.RunAsync(
            [
                binaries.InitDb, "-D", layout.UnfinishedClusterDirectory,
                "-U", SuperuserPassword.Username, "-A", "scram-sha-256", $"--pwfile={layout.PasswordFile}",
                "-E", "UTF8", .. binaries.IsPackage ? BuiltinProvider : [], .. LocaleArguments,
                .. flush ? Array.Empty<string>() : ["--no-sync"],
            ],
            input: null,
            cancellationToken);
        foreach (var line in run.Lines)
        {
            log.Write(line);
        }

        if (!run.Succeeded)
        {
            RemoveUnfinished();
            throw StartFailure.From(layout, log);
        }
    }

    // Since version 17: the same order of text on every machine.
    private static string[] BuiltinProvider => ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

    // With the locale C, pg_trgm drops every letter outside ASCII, whatever the builtin provider says; macOS and Windows name a UTF-8 locale differently.
    private static string[] LocaleArguments =>
        OperatingSystem.IsLinux() ? ["--locale=C.UTF-8"]
        : OperatingSystem.IsMacOS() ? ["--locale=C", "--lc-ctype=UTF-8"]
        : ["--locale=C", "--lc-ctype=en-US"];

    private void RemoveIfEmpty()
    {
        if (Directory.EnumerateFileSystemEntries(layout.ClusterDirectory).Any())
        {
            throw new NotAClusterException(layout.ClusterDirectory);
        }

        Directory.Delete(layout.ClusterDirectory);
    }

    private void RemoveUnfinished()
    {
        if (Directory.Exists(layout.UnfinishedClusterDirectory))
        {
            Directory.Delete(layout.UnfinishedClusterDirectory, recursive: true);
        }
    }
}
