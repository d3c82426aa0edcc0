using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>What submitting a request brings about: a dossier, and a request noted at the facility.</summary>
public sealed record RequestSubmission(DossierSubmitted Submitted, FacilityRequested Requested);
