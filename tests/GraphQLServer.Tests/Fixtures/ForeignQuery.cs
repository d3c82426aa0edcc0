using System.Collections;
using System.Linq.Expressions;

namespace GraphQLServer.Tests.Fixtures;

/// <summary>A query of some store: only its executor may run it.</summary>
public sealed class ForeignQuery<T>(IQueryable<T> inner) : IOrderedQueryable<T>, IQueryProvider
{
    public Type ElementType => typeof(T);

    public Expression Expression => inner.Expression;

    public IQueryProvider Provider => this;

    /// <summary>What the store's executor does.</summary>
    public IQueryable<T> Inner => inner;

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new ForeignQuery<TElement>(inner.Provider.CreateQuery<TElement>(expression));

    public IQueryable CreateQuery(Expression expression) => throw new NotSupportedException();

    public object? Execute(Expression expression) => throw new InvalidOperationException("Run synchronously.");

    public TResult Execute<TResult>(Expression expression) => throw new InvalidOperationException("Run synchronously.");

    public IEnumerator<T> GetEnumerator() => throw new InvalidOperationException("Enumerated synchronously.");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
