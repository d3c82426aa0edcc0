namespace EmbeddedPostgres.Processes;

/// <summary>Waits between attempts: none before the first repetition, then doubling up to a limit.</summary>
internal sealed class Backoff(TimeProvider timeProvider)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private TimeSpan _next = TimeSpan.Zero;

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var wait = _next;
        _next = wait == TimeSpan.Zero ? First : wait * 2 < Longest ? wait * 2 : Longest;
        await Task.Delay(wait, timeProvider, cancellationToken);
    }
}
