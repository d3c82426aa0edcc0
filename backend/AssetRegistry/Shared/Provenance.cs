using AssetRegistry.Access;

namespace AssetRegistry;

/// <summary>Who recorded a fact, for which organisation, since when it holds, by which paper and why. decisions/0006</summary>
/// <param name="EffectiveOn">The business date; the recording time is the store's.</param>
/// <param name="Because">The merger plan that brought the fact about; null: none did.</param>
public sealed record Provenance(
    string Account, Guid? OrganisationId, DateOnly EffectiveOn, Paper? Paper, string? Reason, MergerCause? Because = null)
{
    /// <summary>The provenance of what this actor records.</summary>
    public static Provenance Of(Actor actor, DateOnly effectiveOn, Paper? paper = null, string? reason = null) =>
        new(actor.Account, actor.OrganisationId, effectiveOn, paper, reason);
}
