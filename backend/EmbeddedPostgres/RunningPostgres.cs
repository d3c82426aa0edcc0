using System.Diagnostics;
using EmbeddedPostgres.Cluster;

namespace EmbeddedPostgres;

/// <summary>A server that another process runs, as its connection file describes it.</summary>
/// <param name="Connection">How to reach it.</param>
/// <param name="ServerProcessId">The process that started and supervises it.</param>
/// <param name="PostgresProcessId">Its main process.</param>
public sealed record RunningPostgres(PostgresConnection Connection, int ServerProcessId, int PostgresProcessId)
{
    /// <summary>The server that runs on a data directory; null when none does, also when the last one was killed.</summary>
    public static RunningPostgres? TryRead(string dataDirectory) =>
        ConnectionFile.Read(new DataLayout(Path.GetFullPath(dataDirectory))) is { } file && IsAlive(file.ServerProcessId)
            ? new RunningPostgres(
                new PostgresConnection(file.Host, file.Port, file.Username, file.Password), file.ServerProcessId, file.PostgresProcessId)
            : null;

    /// <summary>The Npgsql connection string of one database.</summary>
    public string ConnectionString(string database = PostgresConnection.MaintenanceDatabase) => Connection.ToSettings(database).ConnectionString;

    private static bool IsAlive(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
