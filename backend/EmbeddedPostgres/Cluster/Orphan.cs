using System.Diagnostics;
using System.Globalization;
using EmbeddedPostgres.Processes;
using Microsoft.Extensions.Logging;

namespace EmbeddedPostgres.Cluster;

/// <summary>A postmaster that outlived the process that started it (which was killed, for instance).</summary>
internal static class Orphan
{
    /// <summary>Stops it, fast. The caller holds the data directory, so no living supervisor owns it.</summary>
    /// <exception cref="DataDirectoryInUseException">It does not stop in time.</exception>
    public static async Task StopAsync(DataLayout layout, string pgCtl, TimeSpan timeout, ILogger logger, CancellationToken cancellationToken)
    {
        using var process = Find(layout);
        if (process is null)
        {
            return;
        }

        logger.LogWarning("Stopping PostgreSQL process {ProcessId}, left behind in {DataDirectory}.", process.Id, layout.Root);
        FastStop.Request(process.Id, pgCtl);
        try
        {
            await process.WaitForExitAsync(cancellationToken).WaitAsync(timeout, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new DataDirectoryInUseException(layout.Root, process.Id);
        }
    }

    /// <summary>The living postmaster of this cluster; null when its file is absent or speaks of a process that is gone.</summary>
    public static Process? Find(DataLayout layout)
    {
        if (!File.Exists(layout.PostmasterFile)
            || !int.TryParse(File.ReadLines(layout.PostmasterFile).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var processId))
        {
            return null;
        }

        try
        {
            var process = Process.GetProcessById(processId);
            return IsPostmasterOf(layout, process) ? process : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Process ids are reused, so the number alone is no proof. A postmaster's working directory is its cluster.
    private static bool IsPostmasterOf(DataLayout layout, Process process)
    {
        if (process.ProcessName != "postgres")
        {
            return false;
        }

        return !OperatingSystem.IsLinux() || WorkingDirectoryOf(process) == new DirectoryInfo(layout.ClusterDirectory).FullName;
    }

    /// <summary>Null for a process that has ended meanwhile, also when nobody has asked for its exit code yet.</summary>
    private static string? WorkingDirectoryOf(Process process)
    {
        try
        {
            return Directory.ResolveLinkTarget($"/proc/{process.Id}/cwd", returnFinalTarget: false)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
