using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres.Cluster;

/// <summary>A data directory that is locked for this process and holds a cluster of the right version that nobody runs.</summary>
internal sealed class PreparedCluster : IDisposable
{
    private readonly DataDirectoryLock _directoryLock;
    private readonly ServerAddress _address;

    private PreparedCluster(
        DataLayout layout, DataDirectoryLock directoryLock, ServerAddress address, PostgresConnection connection, PostmasterStarter starter)
    {
        Layout = layout;
        Connection = connection;
        Starter = starter;
        _directoryLock = directoryLock;
        _address = address;
    }

    public DataLayout Layout { get; }

    public PostgresConnection Connection { get; }

    public PostmasterStarter Starter { get; }

    public static async Task<PreparedCluster> PrepareAsync(PostgresServerOptions options, CancellationToken cancellationToken)
    {
        var binaries = options.BinariesDirectory is { } installation ? PostgresBinaries.In(installation) : PostgresBinaries.Find(options.BinariesSearchStart);
        try
        {
            var layout = DataLayout.Create(options.DataDirectory);
            var directoryLock = DataDirectoryLock.Take(layout);
            try
            {
                return await PrepareAsync(options, binaries, layout, directoryLock, cancellationToken);
            }
            catch
            {
                directoryLock.Dispose();
                throw;
            }
        }
        catch (IOException e) when (DiskErrors.IsDiskFull(e))
        {
            throw new DiskFullException(options.DataDirectory, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataDirectoryNotWritableException(options.DataDirectory, e);
        }
    }

    public void Dispose()
    {
        _address.Dispose();
        _directoryLock.Dispose();
    }

    private static async Task<PreparedCluster> PrepareAsync(
        PostgresServerOptions options, PostgresBinaries binaries, DataLayout layout, DataDirectoryLock directoryLock, CancellationToken cancellationToken)
    {
        var log = new ServerLog(layout.LogFile);
        var account = await ServerAccount.ChooseAsync(binaries, layout.Root, options.PrivilegeDrop, cancellationToken);
        account.LetThrough(layout.Root);
        await ClusterVersion.CheckAsync(binaries, layout, account, cancellationToken);
        await Orphan.StopAsync(layout, binaries.PgCtl, options.StopTimeout, options.Logger, cancellationToken);

        var password = await SuperuserPassword.EnsureAsync(binaries, layout, account, log, cancellationToken);
        await new ClusterInitializer(binaries, layout, account, log).EnsureClusterAsync(options.Durability is Durability.Full, cancellationToken);

        var address = ServerAddress.Choose(options.Transport, layout, account);
        var connection = new PostgresConnection(address.Host, address.Port, SuperuserPassword.Username, password);
        var starter = new PostmasterStarter(options, binaries, layout, account, address, connection, log);
        return new PreparedCluster(layout, directoryLock, address, connection, starter);
    }
}
