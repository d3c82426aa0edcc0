namespace EmbeddedPostgres;

/// <summary>How clients reach the server. It is never reachable from another machine.</summary>
public enum PostgresTransport
{
    /// <summary>A Unix socket where the platform has them, else loopback TCP.</summary>
    Automatic,

    /// <summary>A socket file in a directory only the server's user can enter; no TCP port is opened.</summary>
    UnixSocket,

    /// <summary>127.0.0.1 on a free port.</summary>
    LoopbackTcp,
}
