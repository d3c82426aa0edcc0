using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>What withdrawing a dossier brings about; a withdrawn offer closes no request.</summary>
public sealed record DossierWithdrawal(DossierWithdrawn Withdrawn, IReadOnlyList<FacilityRequestClosed> RequestsClosed);
