namespace GraphQLServer;

/// <summary>A data loader with any number of values per key; a key without values gives an empty array.</summary>
/// <typeparam name="TKey">What the values are asked for by.</typeparam>
/// <typeparam name="TValue">One of the values.</typeparam>
/// <param name="batchScheduler">The request's scheduler, supplied by dependency injection.</param>
/// <param name="options">Settings; the defaults when null.</param>
public abstract class GroupedDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions? options = null)
    : DataLoaderBase<TKey, TValue[]>(batchScheduler, options)
    where TKey : notnull
{
    /// <summary>Loads the groups of distinct keys at once. Never called twice at the same time.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override async Task<Func<TKey, TValue[]?>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var groups = await LoadGroupedBatchAsync(keys, cancellationToken);
        return key => groups[key].ToArray();
    }
}
