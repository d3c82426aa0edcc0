using System.Collections;
using System.Linq.Expressions;

namespace PostgresStore.Linq;

/// <summary>A query over documents. Enumerating it asynchronously frees the thread; a plain foreach waits for the answer.</summary>
internal sealed class DocumentQueryable<T> : IOrderedQueryable<T>, IAsyncEnumerable<T>
{
    private readonly DocumentQueryProvider _provider;

    public DocumentQueryable(DocumentQueryProvider provider) => (_provider, Expression) = (provider, Expression.Constant(this));

    public DocumentQueryable(DocumentQueryProvider provider, Expression expression) => (_provider, Expression) = (provider, expression);

    public Type ElementType => typeof(T);

    public Expression Expression { get; }

    public IQueryProvider Provider => _provider;

    public IEnumerator<T> GetEnumerator() => _provider.ListAsync<T>(Expression, CancellationToken.None).GetAwaiter().GetResult().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        foreach (var item in await _provider.ListAsync<T>(Expression, cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    public override string ToString() => $"Query<{typeof(T).Name}>";
}
