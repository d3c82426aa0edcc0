using AssetRegistry.Api.Composition;
using EmbeddedPostgres;
using Npgsql;

namespace AssetRegistry.Api.Database;

/// <summary>
/// The database a process works on: a server of one's own by connection string, the embedded server that is already
/// running on the data directory, or the embedded server started (and at the end stopped) by this process.
/// </summary>
public sealed class RegistryDatabase : IAsyncDisposable
{
    public const string DatabaseName = "assetregistry";

    private const string HurriedCommits = "set synchronous_commit = off";

    private readonly PostgresServer? _server;
    private readonly string _connectionString;

    private RegistryDatabase(string connectionString, PostgresServer? server, string location)
    {
        DataSource = CreateDataSource(connectionString);
        _connectionString = connectionString;
        _server = server;
        Location = location;
    }

    public NpgsqlDataSource DataSource { get; }

    /// <summary>Whether this process started the embedded server.</summary>
    public bool IsEmbedded => _server is not null;

    /// <summary>Where the data is kept, in words for a person; never holds a password.</summary>
    public string Location { get; }

    /// <summary>Opens the database for a server process, which owns the embedded PostgreSQL.</summary>
    public static async Task<RegistryDatabase> OpenForServingAsync(RegistryOptions options, CancellationToken cancellationToken) =>
        options.Database is not null
            ? OpenExternal(options.Database)
            : await StartEmbeddedAsync(options.DataDirectory, cancellationToken);

    /// <summary>Opens the database for one command: beside a running server when there is one.</summary>
    public static async Task<RegistryDatabase> OpenForCommandAsync(RegistryOptions options, CancellationToken cancellationToken)
    {
        if (options.Database is not null)
        {
            return OpenExternal(options.Database);
        }

        return RunningPostgres.TryRead(options.DataDirectory) is { } running
            ? new RegistryDatabase(running.ConnectionString(DatabaseName), null, options.DataDirectory)
            : await StartEmbeddedAsync(options.DataDirectory, cancellationToken);
    }

    /// <summary>
    /// Connections for a load that can be repeated: commits do not wait for the disk, though none is lost before one that came earlier, and statements
    /// are prepared, since none of them fails. The next commit through <see cref="DataSource"/> makes all of them last.
    /// </summary>
    public NpgsqlDataSource OpenForLoading()
    {
        var settings = new NpgsqlConnectionStringBuilder(_connectionString)
        {
            ApplicationName = "assetregistry",
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
            MaxPoolSize = 8,
        };
        var builder = new NpgsqlDataSourceBuilder(settings.ConnectionString);
        _ = builder.UsePhysicalConnectionInitializer(
            connection =>
            {
                using var command = new NpgsqlCommand(HurriedCommits, connection);
                _ = command.ExecuteNonQuery();
            },
            async connection =>
            {
                await using var command = new NpgsqlCommand(HurriedCommits, connection);
                _ = await command.ExecuteNonQueryAsync();
            });

        return builder.Build();
    }

    public async ValueTask DisposeAsync()
    {
        await DataSource.DisposeAsync();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <exception cref="UnencryptedDatabaseException">It is on another machine and the certificate would not be checked.</exception>
    private static RegistryDatabase OpenExternal(string connectionString)
    {
        var settings = Read(connectionString);
        if (settings.SslMode is not (SslMode.VerifyFull or SslMode.VerifyCA)
            && settings.Host?.Split(',').Select(host => host.Trim()).FirstOrDefault(host => !ThisMachine.Is(HostOf(host))) is { } elsewhere)
        {
            throw new UnencryptedDatabaseException(elsewhere);
        }

        return new RegistryDatabase(connectionString, null, $"{settings.Host}:{settings.Port}/{settings.Database}");
    }

    /// <summary>Of several servers each may name its port: <c>db1:5432,db2:5432</c>.</summary>
    private static string HostOf(string server) => server.Count(':'.Equals) == 1 ? server[..server.IndexOf(':', StringComparison.Ordinal)] : server;

    /// <exception cref="BadConnectionStringException">It is none.</exception>
    private static NpgsqlConnectionStringBuilder Read(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (ArgumentException e)
        {
            throw new BadConnectionStringException(e);
        }
    }

    private static async Task<RegistryDatabase> StartEmbeddedAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        var server = await PostgresServer.StartAsync(new PostgresServerOptions { DataDirectory = dataDirectory }, cancellationToken);
        await server.EnsureDatabaseAsync(DatabaseName, cancellationToken);

        return new RegistryDatabase(server.ConnectionString(DatabaseName), server, dataDirectory);
    }

    private static NpgsqlDataSource CreateDataSource(string connectionString)
    {
        // No automatic preparation: a statement that fails while Npgsql 10.0 prepares it spoils its connection for good (npgsql issue 6391).
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = "assetregistry", MaxAutoPrepare = 0 };

        // Half of what PostgreSQL allows by default: requests beyond it wait for a connection, and commands beside the server still get one.
        if (!settings.ShouldSerialize("Maximum Pool Size"))
        {
            settings.MaxPoolSize = 50;
        }

        return NpgsqlDataSource.Create(settings);
    }
}
