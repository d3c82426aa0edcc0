namespace EmbeddedPostgres;

/// <summary>The server died without being asked to; a restart follows.</summary>
public sealed class PostgresExitedEventArgs(int processId, int exitCode) : EventArgs
{
    /// <summary>The process that died.</summary>
    public int ProcessId => processId;

    /// <summary>Its exit code; 128 + signal when a signal ended it.</summary>
    public int ExitCode => exitCode;
}
