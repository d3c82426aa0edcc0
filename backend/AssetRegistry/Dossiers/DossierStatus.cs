namespace AssetRegistry.Dossiers;

/// <summary>Where a dossier stands. The allowed moves are in <see cref="DossierMoves"/>.</summary>
public enum DossierStatus
{
    Submitted,
    Accepted,
    SupplementAsked,
    Appraised,
    Forwarded,
    Decided,
    Refused,
    Withdrawn,
}
