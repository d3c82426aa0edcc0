using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.Execution;

/// <summary>Runs queries by the application's executor, queries over collections in place.</summary>
internal static class QueryRunner
{
    public static async Task<IReadOnlyList<T>> ToListAsync<T>(IQueryable<T> query, ResolverContext context) =>
        query is EnumerableQuery<T> ? query.ToList() : await ExecutorOf(context).ToListAsync(query, context.RequestAborted);

    public static async Task<int> CountAsync<T>(IQueryable<T> query, ResolverContext context) =>
        query is EnumerableQuery<T> ? query.Count() : await ExecutorOf(context).CountAsync(query, context.RequestAborted);

    private static IQueryableExecutor ExecutorOf(ResolverContext context) => context.RequestServices.GetRequiredService<IQueryableExecutor>();
}
