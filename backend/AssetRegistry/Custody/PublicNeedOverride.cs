namespace AssetRegistry.Custody;

/// <summary>Why a private use was put before public requests that were open. Whoever was outranked may read it.</summary>
public sealed record PublicNeedOverride(string Reason, Paper Paper, IReadOnlyList<OutrankedRequest> Outranked);

/// <summary>A public request that was open when a private use was granted.</summary>
public sealed record OutrankedRequest(Guid DossierId, string DossierNumber, Guid RequesterId);
