using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Demo;

/// <summary>Calls the resolvers that officials' browsers call, without the way through HTTP.</summary>
public sealed class ResolverDesk(IDocumentStore store, TimeProvider clock) : IDemoDesk
{
    /// <summary>Whether an earlier, interrupted load may have given commands; a load that begins need not ask.</summary>
    public bool GoesOn { get; init; } = true;

    /// <summary>Gives a command unless an earlier, interrupted load has given it: then the versions are no longer those of that day.</summary>
    public async Task<T> GiveAsync<TInput, T>(
        TInput input, Actor official, Func<TInput, Actor, CommandSession, CancellationToken, Task<T>> resolver, CancellationToken cancellationToken)
        where TInput : ICommandInput
        where T : class
    {
        await using var session = store.LightweightSession(new PostgresStore.SessionOptions { TimeProvider = clock });

        return GoesOn && await session.LoadAsync<CommandReceipt>(input.IdempotencyKey, cancellationToken) is { } receipt
            ? (await session.LoadAsync<T>(receipt.SubjectId, cancellationToken))!
            : await resolver(input, official, new CommandSession(session, clock, StoreSetup.Json), cancellationToken);
    }
}
