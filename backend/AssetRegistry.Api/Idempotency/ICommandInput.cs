using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Idempotency;

/// <summary>What every mutation's input carries.</summary>
public interface ICommandInput
{
    /// <summary>Chosen by the client once per intended change; a retry with the same key changes nothing.</summary>
    Guid IdempotencyKey { get; }

    /// <summary>The day the fact took effect; null: today in Viet Nam.</summary>
    DateOnly? EffectiveOn { get; }
}
