namespace AssetRegistry.Rules;

/// <summary>A further pack was adopted. It takes effect on its own day, which may lie ahead: the one fact that is recorded before it holds.</summary>
public sealed record RulePackAdopted(Guid AdoptedRulesId, RulePack Pack, Provenance Provenance) : IBusinessEvent;
