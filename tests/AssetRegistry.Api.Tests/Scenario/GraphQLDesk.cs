using AssetRegistry.Access;
using AssetRegistry.Api.Demo;
using AssetRegistry.Api.Idempotency;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Scenario;

/// <summary>Hands every command in as the official's browser would: a mutation over HTTP, under the official's own session.</summary>
internal sealed class GraphQLDesk(IDocumentStore store, SignedInOfficials officials) : IDemoDesk
{
    public async Task<T> GiveAsync<TInput, T>(
        TInput input, Actor official, Func<TInput, Actor, CommandSession, CancellationToken, Task<T>> resolver, CancellationToken cancellationToken)
        where TInput : ICommandInput
        where T : class
    {
        var client = await officials.AsAsync(official.Account);
        var result = await client.MutateAsync(CommandVariables.MutationOf(input), CommandVariables.Of(input), "__typename");
        Assert.True(result.Errors.Count == 0, $"{input}: {result.Payload}");
        await using var session = store.QuerySession();
        var receipt = await session.LoadAsync<CommandReceipt>(input.IdempotencyKey, cancellationToken);

        return (await session.LoadAsync<T>(receipt!.SubjectId, cancellationToken))!;
    }
}
