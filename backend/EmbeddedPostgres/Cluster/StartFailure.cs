using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres.Cluster;

/// <summary>Turns what the server wrote before it gave up into an exception.</summary>
internal static class StartFailure
{
    public static EmbeddedPostgresException From(DataLayout layout, ServerLog log, Exception? innerException = null) =>
        log.Contains(DiskErrors.ServerWords) || (innerException is IOException e && DiskErrors.IsDiskFull(e))
            ? new DiskFullException(layout.Root, innerException)
            : new PostgresStartException(log.Path, log.LastLines, innerException);
}
