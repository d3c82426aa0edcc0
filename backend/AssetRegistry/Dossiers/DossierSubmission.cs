using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>What submitting a dossier brings about: its own fact, and a request noted at each facility it asks for.</summary>
/// <param name="Submitted">A <see cref="DossierSubmitted"/> or a <see cref="DossierResubmitted"/>.</param>
public sealed record DossierSubmission(IBusinessEvent Submitted, IReadOnlyList<FacilityRequested> Requests);
