namespace AssetRegistry.Api.Database;

/// <summary>Waits for commits of any server process, heard by NOTIFY: the rhythm of work that follows the events. Not for use by several threads at once.</summary>
public sealed class CommitWait : IAsyncDisposable
{
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _committed = new(0, 1);
    private readonly EventNotifications _notifications;

    public CommitWait(IDocumentStore store, TimeProvider clock)
    {
        _clock = clock;
        _notifications = new EventNotifications(store, _ => NoteCommit());
        _notifications.Start();
    }

    /// <summary>Until a commit is <paramref name="pause"/> old, or nothing was committed for <paramref name="longestPause"/>. The start counts as a commit.</summary>
    public async Task WaitAsync(TimeSpan pause, TimeSpan longestPause, CancellationToken cancellationToken)
    {
        using var silence = new CancellationTokenSource(longestPause, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, silence.Token);
        try
        {
            await _committed.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (silence.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return;
        }

        await Task.Delay(pause, _clock, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _notifications.DisposeAsync();
        _committed.Dispose();
    }

    private Task NoteCommit()
    {
        try
        {
            _ = _committed.Release();
        }
        catch (SemaphoreFullException)
        {
            // A turn is due already; it sees this commit too.
        }

        return Task.CompletedTask;
    }
}
