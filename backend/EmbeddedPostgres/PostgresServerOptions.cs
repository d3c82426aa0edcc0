using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmbeddedPostgres;

/// <summary>What <see cref="PostgresServer.StartAsync"/> needs to know.</summary>
public sealed record PostgresServerOptions
{
    /// <summary>The directory that holds the cluster, its log, its lock and its connection file; made when absent.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>Where the search for the npm package with the binaries starts; it goes on through every parent.</summary>
    public string BinariesSearchStart { get; init; } = AppContext.BaseDirectory;

    /// <summary>An installation with its programs in <c>bin</c>, used instead of the npm package; null: the package.</summary>
    public string? BinariesDirectory { get; init; }

    /// <summary>Whether commits are flushed to disk.</summary>
    public Durability Durability { get; init; } = Durability.Full;

    /// <summary>How clients reach the server.</summary>
    public PostgresTransport Transport { get; init; } = PostgresTransport.Automatic;

    /// <summary>Further server settings (<c>shared_buffers</c> → <c>512MB</c>), applied at every start; they win over the defaults.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>How long a start may take. Recovery after a crash of a large cluster is the slow case.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a fast stop may take (it ends with a checkpoint) before the server is killed; the next start then recovers.</summary>
    public TimeSpan StopTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Receives starts, stops, deaths and restarts.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>The clock the waits between restarts go by.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Overrides how root privileges are given up. Tests only.</summary>
    internal PrivilegeDrop? PrivilegeDrop { get; init; }
}
