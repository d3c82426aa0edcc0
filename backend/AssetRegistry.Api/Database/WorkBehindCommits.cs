namespace AssetRegistry.Api.Database;

/// <summary>
/// Work that follows the commits of all server processes, one turn after the other until the server stops. A turn that fails is logged and tried
/// again: the database may be away for a while, and the next turn sees whatever was committed until then.
/// </summary>
/// <param name="store">Whose commits are followed.</param>
/// <param name="clock">What is waited by.</param>
/// <param name="log">Where a failed turn is told.</param>
/// <param name="work">What failed then, in words: "Sealing the events".</param>
/// <param name="pause">From a commit to its turn; all commits in between share it.</param>
/// <param name="longestPause">From one turn to the next when nothing is committed.</param>
public abstract class WorkBehindCommits(IDocumentStore store, TimeProvider clock, ILogger log, string work, TimeSpan pause, TimeSpan longestPause)
    : BackgroundService, IAsyncDisposable
{
    /// <summary>Between a turn that failed and the next: what failed would fail at once again.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    protected IDocumentStore Store { get; } = store;

    protected TimeProvider Clock { get; } = clock;

    protected ILogger Logger { get; } = log;

    /// <summary>Waits for a running turn to end, which needs the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract Task TakeTurnAsync(CancellationToken cancellationToken);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var commits = new CommitWait(Store, Clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await commits.WaitAsync(pause, longestPause, stoppingToken);
                await TakeTurnAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Logger.LogWarning(e, "{Work} failed; it is tried again.", work);
                await Task.Delay(Rest, Clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
