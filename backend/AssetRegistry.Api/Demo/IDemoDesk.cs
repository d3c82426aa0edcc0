using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Demo;

/// <summary>Where the officials of the demonstration hand in their commands.</summary>
public interface IDemoDesk
{
    /// <param name="input">What the official enters.</param>
    /// <param name="official">Who hands it in.</param>
    /// <param name="resolver">The resolver of the mutation the input is for; a desk that speaks GraphQL finds it by the input's name instead.</param>
    /// <param name="cancellationToken">Ends the command.</param>
    /// <returns>What the mutation answers with, as it is now.</returns>
    Task<T> GiveAsync<TInput, T>(
        TInput input, Actor official, Func<TInput, Actor, CommandSession, CancellationToken, Task<T>> resolver, CancellationToken cancellationToken)
        where TInput : ICommandInput
        where T : class;
}
