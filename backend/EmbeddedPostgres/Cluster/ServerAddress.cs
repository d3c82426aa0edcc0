using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres.Cluster;

/// <summary>Where one server listens; the same over all its restarts, so that a connection string stays right.</summary>
internal sealed class ServerAddress : IDisposable
{
    private const int SocketNumber = 5432;

    // sun_path holds 104 bytes on macOS and 108 on Linux, with the closing zero.
    private const int SocketPathBytes = 103;
    private readonly string? _temporaryDirectory;

    private ServerAddress(string host, int port, IReadOnlyDictionary<string, string> settings, string? temporaryDirectory = null)
    {
        Host = host;
        Port = port;
        Settings = settings;
        _temporaryDirectory = temporaryDirectory;
    }

    public string Host { get; }

    public int Port { get; }

    /// <summary>The server settings that make it listen there and nowhere else.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; }

    public static ServerAddress Choose(PostgresTransport transport, DataLayout layout, ServerAccount account) =>
        transport is PostgresTransport.LoopbackTcp || (transport is PostgresTransport.Automatic && OperatingSystem.IsWindows())
            ? Loopback()
            : Socket(layout, account);

    public void Dispose()
    {
        if (_temporaryDirectory is not null && Directory.Exists(_temporaryDirectory))
        {
            Directory.Delete(_temporaryDirectory, recursive: true);
        }
    }

    private static ServerAddress Loopback()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        return new ServerAddress(IPAddress.Loopback.ToString(), port, new Dictionary<string, string>
        {
            ["listen_addresses"] = IPAddress.Loopback.ToString(),
            ["port"] = port.ToString(CultureInfo.InvariantCulture),
            ["unix_socket_directories"] = "",
        });
    }

    // The cluster's own directory is private already; a temporary one serves where its path is no good for a socket.
    private static ServerAddress Socket(DataLayout layout, ServerAccount account)
    {
        var temporary = Suits(layout.ClusterDirectory) ? null : Directory.CreateTempSubdirectory("postgres-").FullName;
        if (temporary is not null)
        {
            account.Own(temporary);
        }

        var directory = temporary ?? layout.ClusterDirectory;
        return new ServerAddress(
            directory,
            SocketNumber,
            new Dictionary<string, string>
            {
                ["listen_addresses"] = "",
                ["port"] = SocketNumber.ToString(CultureInfo.InvariantCulture),
                ["unix_socket_directories"] = directory,
                ["unix_socket_permissions"] = "0700",
            },
            temporary);
    }

    // The setting is a comma-separated list with quotes; in the client's Host a comma and a colon have meanings too.
    internal static bool Suits(string directory) =>
        Encoding.UTF8.GetByteCount(directory) + $"/.s.PGSQL.{SocketNumber}".Length <= SocketPathBytes
        && directory.IndexOfAny([',', ':', '"', ';', '\'']) < 0;
}
