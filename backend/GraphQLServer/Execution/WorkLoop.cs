using System.Collections.Concurrent;

namespace GraphQLServer.Execution;

/// <summary>
/// Completes the fields of one request, one after the other, while their resolvers wait side by side. Once nothing is left to
/// complete the request is idle; then, and only then, collected batches are loaded, so that a batch holds every key of its step.
/// </summary>
internal sealed class WorkLoop
{
    private readonly ConcurrentQueue<FieldExecution> _completed = new();
    private readonly ConcurrentQueue<Action> _whenIdle = new();
    private TaskCompletionSource _wake = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _suspended;

    /// <summary>Counts a field whose resolver has not finished; it comes back by <see cref="Resume"/>. Call from the loop only.</summary>
    public void Suspend() => _suspended++;

    /// <summary>Any thread.</summary>
    public void Resume(FieldExecution field)
    {
        _completed.Enqueue(field);
        Wake();
    }

    /// <summary>Any thread.</summary>
    public void WhenIdle(Action action)
    {
        _whenIdle.Enqueue(action);
        Wake();
    }

    /// <summary>Runs until no field is suspended.</summary>
    public async Task RunAsync()
    {
        while (true)
        {
            while (_completed.TryDequeue(out var field))
            {
                _suspended--;
                field.Complete();
            }

            if (_suspended == 0)
            {
                return;
            }

            if (_whenIdle.IsEmpty)
            {
                await WaitAsync();
                continue;
            }

            for (var remaining = _whenIdle.Count; remaining > 0 && _whenIdle.TryDequeue(out var action); remaining--)
            {
                action();
            }
        }
    }

    // What was enqueued before the exchange is seen by the loop's next round, what comes after it wakes the new source.
    private async Task WaitAsync()
    {
        await Volatile.Read(ref _wake).Task;
        Volatile.Write(ref _wake, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
    }

    private void Wake() => Volatile.Read(ref _wake).TrySetResult();
}
