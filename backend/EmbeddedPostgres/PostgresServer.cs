using EmbeddedPostgres.Cluster;
using EmbeddedPostgres.Processes;
using Microsoft.Extensions.Logging;

namespace EmbeddedPostgres;

/// <summary>
/// A PostgreSQL server of our own on one data directory: made on first use, restarted when it dies, stopped with the process. Safe for use from
/// several threads.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly PostgresServerOptions _options;
    private readonly PreparedCluster _cluster;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _supervision;
    private Postmaster _postmaster;

    private PostgresServer(PostgresServerOptions options, PreparedCluster cluster, Postmaster postmaster)
    {
        _options = options;
        _cluster = cluster;
        _postmaster = postmaster;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        _supervision = SuperviseAsync();
    }

    /// <summary>The server died without being asked to. Raised before the restart, on a thread of its own; handlers must not throw.</summary>
    public event EventHandler<PostgresExitedEventArgs>? Exited;

    /// <summary>The server answers again after a death.</summary>
    public event EventHandler? Restarted;

    /// <summary>How to reach the server; the same over all restarts.</summary>
    public PostgresConnection Connection => _cluster.Connection;

    /// <summary>The server's main process; another one after a restart.</summary>
    public int ProcessId => Volatile.Read(ref _postmaster).ProcessId;

    /// <summary>Makes the cluster if there is none, starts the server and returns when it answers. Stops what a killed predecessor left running.</summary>
    /// <exception cref="EmbeddedPostgresException">It cannot be started; the concrete type says why.</exception>
    public static async Task<PostgresServer> StartAsync(PostgresServerOptions options, CancellationToken cancellationToken)
    {
        var cluster = await PreparedCluster.PrepareAsync(options, cancellationToken);
        try
        {
            var postmaster = await cluster.Starter.StartAsync(cancellationToken);
            return new PostgresServer(options, cluster, postmaster);
        }
        catch
        {
            cluster.Dispose();
            throw;
        }
    }

    /// <summary>Stops the server a killed process left running on a data directory; does nothing when there is none.</summary>
    /// <exception cref="DataDirectoryInUseException">It is not abandoned: a living process holds the directory.</exception>
    public static async Task StopAbandonedAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        var options = new PostgresServerOptions { DataDirectory = dataDirectory };
        var layout = new DataLayout(Path.GetFullPath(dataDirectory));
        if (File.Exists(layout.PostmasterFile))
        {
            using var directoryLock = DataDirectoryLock.Take(layout);
            var binaries = PostgresBinaries.Find(options.BinariesSearchStart);
            await Orphan.StopAsync(layout, binaries.PgCtl, options.StopTimeout, options.Logger, cancellationToken);
        }
    }

    /// <summary>The Npgsql connection string of one database.</summary>
    public string ConnectionString(string database = PostgresConnection.MaintenanceDatabase) => Connection.ToSettings(database).ConnectionString;

    /// <summary>Makes a database unless there is one of that name.</summary>
    /// <param name="name">Taken as it is written, capitals included.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    public Task EnsureDatabaseAsync(string name, CancellationToken cancellationToken) =>
        DatabaseCreation.EnsureAsync(ConnectionString(), name, cancellationToken);

    /// <summary>Ends all sessions, writes a checkpoint and stops the server. May be called more than once.</summary>
    public async Task StopAsync()
    {
        await _stopping.CancelAsync();
        await _supervision;
    }

    /// <summary>Stops the server.</summary>
    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task SuperviseAsync()
    {
        try
        {
            while (true)
            {
                var exitCode = await _postmaster.Exited.WaitAsync(_stopping.Token);
                await ReviveAsync(exitCode);
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // StopAsync was called.
        }
        finally
        {
            await ShutDownAsync();
        }
    }

    private async Task ReviveAsync(int exitCode)
    {
        _options.Logger.LogError("PostgreSQL process {ProcessId} ended with code {ExitCode}; restarting it.", ProcessId, exitCode);
        Exited?.Invoke(this, new PostgresExitedEventArgs(ProcessId, exitCode));

        var backoff = new Backoff(_options.TimeProvider);
        while (true)
        {
            try
            {
                await backoff.WaitAsync(_stopping.Token);
                var next = await _cluster.Starter.StartAsync(_stopping.Token);
                Interlocked.Exchange(ref _postmaster, next).Dispose();
                break;
            }
            catch (Exception e) when (e is EmbeddedPostgresException or IOException)
            {
                // A full disk may have room again later: giving up would leave the register down until somebody comes.
                _options.Logger.LogError(e, "PostgreSQL could not be restarted; trying again.");
            }
        }

        _options.Logger.LogInformation("PostgreSQL answers again as process {ProcessId}.", ProcessId);
        Restarted?.Invoke(this, EventArgs.Empty);
    }

    private async Task ShutDownAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        File.Delete(_cluster.Layout.ConnectionFile);
        if (!await _postmaster.StopAsync(_options.StopTimeout))
        {
            _options.Logger.LogWarning("PostgreSQL did not stop in {Timeout} and was killed; the next start recovers.", _options.StopTimeout);
        }

        _postmaster.Dispose();
        _cluster.Dispose();
    }

    // The last chance when nobody stopped us: the process is ending, so this only asks and does not wait.
    private void OnProcessExit(object? sender, EventArgs e) => Volatile.Read(ref _postmaster).RequestFastStop();
}
