namespace GraphQLServer;

/// <summary>Runs the queries that resolvers return as <see cref="IQueryable{T}"/>; the store's bridge registers its own in dependency injection.</summary>
public interface IQueryableExecutor
{
    /// <summary>All items in the order of the query.</summary>
    Task<IReadOnlyList<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    /// <summary>Number of items.</summary>
    Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);
}
