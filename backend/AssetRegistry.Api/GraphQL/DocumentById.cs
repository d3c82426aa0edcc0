using System.Linq.Expressions;

namespace AssetRegistry.Api.GraphQL;

/// <summary>Documents by id, one query a batch. What the caller may see of them is for the resolver to ask.</summary>
public sealed class DocumentById<T>(IBatchScheduler batches, IDocumentStore store) : BatchDataLoader<Guid, T>(batches)
    where T : class
{
    private static readonly Func<T, Guid> IdOf = CompileId();

    /// <summary>A document that another one names, so that it must exist.</summary>
    public async Task<T> LoadRequiredAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ?? throw new InvalidOperationException($"{typeof(T).Name} {id} is named by another document but not stored.");

    protected override async Task<IReadOnlyDictionary<Guid, T>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();

        return (await session.LoadManyAsync<T>(cancellationToken, keys)).ToDictionary(IdOf);
    }

    private static Func<T, Guid> CompileId()
    {
        var document = Expression.Parameter(typeof(T));

        return Expression.Lambda<Func<T, Guid>>(Expression.Property(document, "Id"), document).Compile();
    }
}
