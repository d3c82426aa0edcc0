using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>An earlier round of a dossier that was submitted again: what was proposed then, and how it ended.</summary>
/// <param name="Outcome">Refused or withdrawn.</param>
/// <param name="Reason">Why it was refused or withdrawn.</param>
public sealed record DossierRound(
    int Number,
    IReadOnlyList<FacilityReference> Facilities,
    IntendedUse? IntendedUse,
    decimal? AreaNeededM2,
    string Justification,
    DateOnly SubmittedOn,
    DateOnly? AcceptedOn,
    string? Appraisal,
    IReadOnlyList<DossierOpinion> Opinions,
    DossierStatus Outcome,
    string Reason,
    DateOnly EndedOn);
