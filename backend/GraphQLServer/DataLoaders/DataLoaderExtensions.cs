namespace GraphQLServer;

/// <summary>What every data loader can do besides.</summary>
public static class DataLoaderExtensions
{
    /// <summary>The value for a key; throws <see cref="KeyNotFoundException"/> when there is none.</summary>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(this IDataLoader<TKey, TValue> loader, TKey key, CancellationToken cancellationToken = default)
        where TKey : notnull =>
        await loader.LoadAsync(key, cancellationToken) ?? throw new KeyNotFoundException($"No {typeof(TValue).Name} was loaded for key {key}.");
}
