using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Rules;

/// <summary>A further rule pack.</summary>
/// <param name="ExpectedVersion">The rule book's version that the caller has read; 0 while nothing was adopted.</param>
/// <param name="Content">The pack as JSON, whole as a pack's field content gives it, or as an amendment of the newest pack. It names its own effective date.</param>
public sealed record AdoptRulePackInput(Guid IdempotencyKey, int ExpectedVersion, string Content, PaperInput Paper) : ICommandInput
{
    DateOnly? ICommandInput.EffectiveOn => null;
}
