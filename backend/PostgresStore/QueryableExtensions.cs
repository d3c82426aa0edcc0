using System.Linq.Expressions;
using Npgsql;
using PostgresStore.Linq;

namespace PostgresStore;

/// <summary>Asynchronous ends of a query, and conditions that C# has no operator for.</summary>
public static class QueryableExtensions
{
    /// <summary>All results.</summary>
    public static Task<IReadOnlyList<T>> ToListAsync<T>(this IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        Provider(queryable).ListAsync<T>(queryable.Expression, cancellationToken);

    /// <summary>The number of results.</summary>
    public static Task<int> CountAsync<T>(this IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        RunAsync<T, int>(queryable, nameof(Queryable.Count), null, cancellationToken);

    /// <summary>The number of results that fulfil the condition.</summary>
    public static Task<int> CountAsync<T>(this IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, int>(queryable, nameof(Queryable.Count), predicate, cancellationToken);

    /// <summary>The number of results, however many.</summary>
    public static Task<long> LongCountAsync<T>(this IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        RunAsync<T, long>(queryable, nameof(Queryable.LongCount), null, cancellationToken);

    /// <summary>Whether there is a result.</summary>
    public static Task<bool> AnyAsync<T>(this IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        RunAsync<T, bool>(queryable, nameof(Queryable.Any), null, cancellationToken);

    /// <summary>Whether there is a result that fulfils the condition.</summary>
    public static Task<bool> AnyAsync<T>(this IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, bool>(queryable, nameof(Queryable.Any), predicate, cancellationToken);

    /// <summary>The first result; InvalidOperationException when there is none.</summary>
    public static Task<T> FirstAsync<T>(this IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        RunAsync<T, T>(queryable, nameof(Queryable.First), null, cancellationToken);

    /// <summary>The first result, or null.</summary>
    public static Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(queryable, nameof(Queryable.FirstOrDefault), null, cancellationToken);

    /// <summary>The first result that fulfils the condition, or null.</summary>
    public static Task<T?> FirstOrDefaultAsync<T>(
        this IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(queryable, nameof(Queryable.FirstOrDefault), predicate, cancellationToken);

    /// <summary>The only result; InvalidOperationException when there is none or a second.</summary>
    public static Task<T> SingleAsync<T>(this IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        RunAsync<T, T>(queryable, nameof(Queryable.Single), null, cancellationToken);

    /// <summary>The only result, or null; InvalidOperationException when there is a second.</summary>
    public static Task<T?> SingleOrDefaultAsync<T>(this IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(queryable, nameof(Queryable.SingleOrDefault), null, cancellationToken);

    /// <summary>The only result that fulfils the condition, or null; InvalidOperationException when there is a second.</summary>
    public static Task<T?> SingleOrDefaultAsync<T>(
        this IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        RunAsync<T, T?>(queryable, nameof(Queryable.SingleOrDefault), predicate, cancellationToken);

    /// <summary>Whether the value is one of these; for use in queries.</summary>
    public static bool IsOneOf<T>(this T variable, params T[] matches) => Array.IndexOf(matches, variable) >= 0;

    /// <inheritdoc cref="IsOneOf{T}(T, T[])"/>
    public static bool IsOneOf<T>(this T variable, IReadOnlyList<T> matches) => matches.Contains(variable);

    /// <summary>The statement the query runs, without connection; for diagnosis.</summary>
    public static NpgsqlCommand ToCommand<T>(this IQueryable<T> queryable) => Provider(queryable).ToSql(queryable.Expression).ToCommand();

    private static Task<TResult> RunAsync<T, TResult>(
        IQueryable<T> queryable, string method, Expression<Func<T, bool>>? predicate, CancellationToken cancellationToken)
    {
        Expression[] arguments = predicate is null ? [queryable.Expression] : [queryable.Expression, Expression.Quote(predicate)];
        return Provider(queryable).ScalarAsync<TResult>(Expression.Call(typeof(Queryable), method, [typeof(T)], arguments), cancellationToken);
    }

    private static DocumentQueryProvider Provider<T>(IQueryable<T> queryable)
    {
        ArgumentNullException.ThrowIfNull(queryable);
        return queryable.Provider as DocumentQueryProvider
            ?? throw new ArgumentException("The query does not come from IQuerySession.Query<T>().", nameof(queryable));
    }
}
