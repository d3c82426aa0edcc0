namespace AssetRegistry.Api.GraphQL;

/// <summary>Runs the queries that resolvers return in the store.</summary>
public sealed class StoreQueries : IQueryableExecutor
{
    public Task<IReadOnlyList<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        QueryableExtensions.ToListAsync(query, cancellationToken);

    public Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        QueryableExtensions.CountAsync(query, cancellationToken);
}
