using System.Runtime.InteropServices;

namespace GraphQLServer;

/// <summary>What all data loaders share: a cache for the request, the keys waiting, and one fetch at a time.</summary>
/// <typeparam name="TKey">What a value is asked for by.</typeparam>
/// <typeparam name="TValue">What is loaded.</typeparam>
public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, TaskCompletionSource<TValue?>> _cache = [];
    private readonly List<TKey> _waiting = [];
    private readonly IBatchScheduler _scheduler;
    private readonly int _maxBatchSize;
    private CancellationToken _cancellationToken;
    private bool _busy;

    private protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions? options)
    {
        _scheduler = batchScheduler;
        _maxBatchSize = options?.MaxBatchSize is > 0 and var size ? size : int.MaxValue;
    }

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        var schedule = false;
        Task<TValue?> task;

        lock (_lock)
        {
            ref var cached = ref CollectionsMarshal.GetValueRefOrAddDefault(_cache, key, out var known);
            if (!known)
            {
                // Continuations run inline on purpose: resolvers that wait for this batch all reach their next load before the next dispatch.
                cached = new TaskCompletionSource<TValue?>();
                _waiting.Add(key);
                _cancellationToken = cancellationToken;
                schedule = !_busy;
                _busy = true;
            }

            task = cached!.Task;
        }

        if (schedule)
        {
            _scheduler.Schedule(Dispatch);
        }

        return task;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default) =>
        await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken)));

    private protected abstract Task<Func<TKey, TValue?>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private void Dispatch()
    {
        List<TKey> keys;
        CancellationToken cancellationToken;
        lock (_lock)
        {
            keys = _waiting[..Math.Min(_waiting.Count, _maxBatchSize)];
            _waiting.RemoveRange(0, keys.Count);
            cancellationToken = _cancellationToken;
        }

        _ = DispatchAsync(keys, cancellationToken);
    }

    // Never throws: every failure goes to the waiting tasks.
    private async Task DispatchAsync(List<TKey> keys, CancellationToken cancellationToken)
    {
        Func<TKey, TValue?>? find = null;
        Exception? failure = null;
        try
        {
            find = await FetchAsync(keys, cancellationToken);
        }
        catch (Exception e)
        {
            failure = e;
        }

        // Results are handed out by the request's own loop, never by the thread the fetch ended on.
        _scheduler.Schedule(() => Complete(keys, find, failure));
    }

    private void Complete(List<TKey> keys, Func<TKey, TValue?>? find, Exception? failure)
    {
        foreach (var key in keys)
        {
            TaskCompletionSource<TValue?> source;
            lock (_lock)
            {
                source = _cache[key];
            }

            if (find is not null)
            {
                source.SetResult(find(key));
            }
            else
            {
                source.SetException(failure!);
            }
        }

        lock (_lock)
        {
            _busy = _waiting.Count > 0;
            if (!_busy)
            {
                return;
            }
        }

        _scheduler.Schedule(Dispatch);
    }
}
