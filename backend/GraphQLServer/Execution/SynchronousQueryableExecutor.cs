namespace GraphQLServer.Execution;

/// <summary>The default: enumerates in place, right for collections in memory.</summary>
internal sealed class SynchronousQueryableExecutor : IQueryableExecutor
{
    public Task<IReadOnlyList<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<T>>(query.ToList());

    public Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        Task.FromResult(query.Count());
}
