using EmbeddedPostgres.Processes;
using Npgsql;

namespace EmbeddedPostgres.Cluster;

/// <summary>Starts the postmaster, waits until it answers and writes the connection file.</summary>
internal sealed class PostmasterStarter(
    PostgresServerOptions options, PostgresBinaries binaries, DataLayout layout, ServerAccount account, ServerAddress address,
    PostgresConnection connection, ServerLog log)
{
    // After a kill -9 the old sessions need a moment to notice; until they are gone the server refuses the cluster in one of these words.
    private static readonly string[] StillHeld = ["lock file \"postmaster.pid\" already exists", "is still in use"];
    private static readonly TimeSpan ReleaseTimeout = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ProbeInterval = TimeSpan.FromMilliseconds(15);

    /// <exception cref="EmbeddedPostgresException">It does not start.</exception>
    public async Task<Postmaster> StartAsync(CancellationToken cancellationToken)
    {
        var began = options.TimeProvider.GetTimestamp();
        var backoff = new Backoff(options.TimeProvider);
        while (true)
        {
            log.Begin();
            var postmaster = Postmaster.Launch(Command(), binaries.PgCtl, log.Write);
            if (await IsReadyAsync(postmaster, cancellationToken))
            {
                return postmaster;
            }

            postmaster.Dispose();
            if (!StillHeld.Any(log.Contains) || options.TimeProvider.GetElapsedTime(began) > ReleaseTimeout)
            {
                throw StartFailure.From(layout, log);
            }

            await backoff.WaitAsync(cancellationToken);
        }
    }

    private IReadOnlyList<string> Command()
    {
        IReadOnlyList<string> server = [binaries.Postgres, "-D", layout.ClusterDirectory, .. ServerSettings.ToArguments(options, address)];
        return OperatingSystem.IsWindows() ? server : OwnSession.Wrap(account.Wrap(server), ProgramPath.Find);
    }

    /// <returns>False when the process ended instead.</returns>
    private async Task<bool> IsReadyAsync(Postmaster postmaster, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.StartTimeout, options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            while (!postmaster.Exited.IsCompleted)
            {
                if (await AnswersAsync(either.Token))
                {
                    ConnectionFile.Write(layout, connection, postmaster.ProcessId);
                    return true;
                }

                _ = await Task.WhenAny(postmaster.Exited, Task.Delay(ProbeInterval, options.TimeProvider, either.Token));
                either.Token.ThrowIfCancellationRequested();
            }

            return false;
        }
        catch (Exception e)
        {
            var failure = StartFailure.From(layout, log, e);
            _ = await postmaster.StopAsync(options.StopTimeout);
            postmaster.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            throw failure;
        }
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        var settings = connection.ToSettings();
        settings.Pooling = false;
        try
        {
            await using var probe = new NpgsqlConnection(settings.ConnectionString);
            await probe.OpenAsync(cancellationToken);
            return true;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.CannotConnectNow)
        {
            return false;
        }
        catch (NpgsqlException e) when (e is not PostgresException)
        {
            return false;
        }
    }
}
