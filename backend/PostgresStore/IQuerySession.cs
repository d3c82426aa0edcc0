using PostgresStore.Events;

namespace PostgresStore;

/// <summary>Reads documents and events. Takes a connection for each call and gives it back; not for use by two threads at once.</summary>
public interface IQuerySession : IAsyncDisposable, IDisposable
{
    /// <summary>The store that opened this session.</summary>
    IDocumentStore DocumentStore { get; }

    /// <summary>Reads event streams.</summary>
    IQueryEventStore Events { get; }

    /// <summary>The document with this id, or null.</summary>
    Task<T?> LoadAsync<T>(Guid id, CancellationToken cancellationToken = default) where T : notnull;

    /// <inheritdoc cref="LoadAsync{T}(Guid, CancellationToken)"/>
    Task<T?> LoadAsync<T>(string id, CancellationToken cancellationToken = default) where T : notnull;

    /// <inheritdoc cref="LoadAsync{T}(Guid, CancellationToken)"/>
    Task<T?> LoadAsync<T>(int id, CancellationToken cancellationToken = default) where T : notnull;

    /// <inheritdoc cref="LoadAsync{T}(Guid, CancellationToken)"/>
    Task<T?> LoadAsync<T>(long id, CancellationToken cancellationToken = default) where T : notnull;

    /// <summary>The documents with these ids that exist, in no particular order, in one round trip.</summary>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params IEnumerable<Guid> ids) where T : notnull;

    /// <inheritdoc cref="LoadManyAsync{T}(CancellationToken, IEnumerable{Guid})"/>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params IEnumerable<string> ids) where T : notnull;

    /// <inheritdoc cref="LoadManyAsync{T}(CancellationToken, IEnumerable{Guid})"/>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(params IEnumerable<Guid> ids) where T : notnull;

    /// <inheritdoc cref="LoadManyAsync{T}(CancellationToken, IEnumerable{Guid})"/>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(params IEnumerable<string> ids) where T : notnull;

    /// <summary>
    /// A query over all documents of the type. Everything in it runs in the database; what cannot is refused with
    /// <see cref="BadLinqExpressionException"/>. The result is an <see cref="IAsyncEnumerable{T}"/> too.
    /// </summary>
    IQueryable<T> Query<T>() where T : notnull;
}
