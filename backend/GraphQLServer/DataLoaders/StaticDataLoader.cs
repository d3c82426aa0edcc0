using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.DataLoaders;

/// <summary>Base of the classes made for <c>[DataLoader]</c> methods; public only because generated code derives from it.</summary>
/// <typeparam name="TKey">What a value is asked for by.</typeparam>
/// <typeparam name="TValue">What is loaded.</typeparam>
/// <param name="batchScheduler">The request's scheduler.</param>
/// <param name="services">Source of the scope made for each batch.</param>
/// <param name="fetch">The compiled method.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class StaticDataLoader<TKey, TValue>(
    IBatchScheduler batchScheduler,
    IServiceProvider services,
    Func<IReadOnlyList<TKey>, IServiceProvider, CancellationToken, Task<Func<TKey, TValue?>>> fetch)
    : DataLoaderBase<TKey, TValue>(batchScheduler, null)
    where TKey : notnull
{
    private protected sealed override async Task<Func<TKey, TValue?>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        return await fetch(keys, scope.ServiceProvider, cancellationToken);
    }
}
