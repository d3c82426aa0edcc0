using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>What refusing a dossier brings about; a refused offer closes no request.</summary>
public sealed record DossierRefusal(DossierRefused Refused, IReadOnlyList<FacilityRequestClosed> RequestsClosed);
