using Npgsql;

namespace PostgresStore.Events;

/// <summary>
/// Calls back after commits that appended events, in this process or any other. Reconnects by itself, and calls back once after each
/// connect, since commits may have gone unheard before. A call says "look again", not which events are new: several commits may share
/// one call, and a sequence number below the one heard may still be committed by a slower transaction.
/// </summary>
public sealed class EventNotifications : IAsyncDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly NpgsqlDataSource _dataSource;
    private readonly string _channel;
    private readonly Func<CancellationToken, Task> _onEvents;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _run = Task.CompletedTask;

    /// <summary>Prepares listening to a store; nothing happens before <see cref="Start"/>.</summary>
    /// <param name="store">The store whose commits are heard. Use a data source that reaches the server itself, not a transaction pooler.</param>
    /// <param name="onEvents">
    /// Called for one notice at a time. An exception counts as a lost connection: after a pause it is called again.
    /// </param>
    public EventNotifications(IDocumentStore store, Func<CancellationToken, Task> onEvents)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(onEvents);
        (_dataSource, _onEvents) = (store.DataSource, onEvents);
        _channel = ChannelOf(store.Options.DatabaseSchemaName);
    }

    /// <summary>Completes when the first connection listens.</summary>
    public Task Listening => _listening.Task;

    /// <summary>The last failure, for a health check; null while listening.</summary>
    public Exception? LastFailure { get; private set; }

    internal static string ChannelOf(string schema) => $"{schema}_events";

    /// <summary>Starts listening in the background.</summary>
    public void Start() => _run = RunAsync(_stop.Token);

    /// <summary>Stops listening and waits for a running callback to end.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ = _listening.TrySetCanceled(CancellationToken.None);
        _stop.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        var pause = TimeSpan.FromMilliseconds(50);
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(() => pause = TimeSpan.FromMilliseconds(50), cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                LastFailure = e;
                await Task.Delay(pause, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private async Task ListenAsync(Action onSuccess, CancellationToken cancellationToken)
    {
        var connection = await _dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var noticed = false;
            connection.Notification += (_, _) => noticed = true;

            var listen = new NpgsqlCommand($"LISTEN {_channel}", connection);
            await using (listen.ConfigureAwait(false))
            {
                _ = await listen.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }

            LastFailure = null;
            _ = _listening.TrySetResult();
            while (true)
            {
                noticed = false;
                await _onEvents(cancellationToken).ConfigureAwait(false);
                onSuccess();
                await WaitForNoticeAsync(connection, () => noticed, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>A dead peer says nothing: after a quiet time the connection is tried. A notice may arrive with the answer to that.</summary>
    private static async Task WaitForNoticeAsync(NpgsqlConnection connection, Func<bool> noticed, CancellationToken cancellationToken)
    {
        while (!noticed() && !await connection.WaitAsync(Quiet, cancellationToken).ConfigureAwait(false))
        {
            var probe = new NpgsqlCommand("SELECT 1", connection);
            await using (probe.ConfigureAwait(false))
            {
                _ = await probe.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
