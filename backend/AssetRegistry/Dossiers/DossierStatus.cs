namespace AssetRegistry.Dossiers;

/// <summary>Where a dossier stands. The allowed moves are in <see cref="DossierMoves"/>.</summary>
public enum DossierStatus
{
    /// <summary>Seen and changed by the proposer alone.</summary>
    Draft,
    Submitted,
    Accepted,
    SupplementAsked,
    UnderAppraisal,
    GatheringOpinions,

    /// <summary>Appraised and waiting to be forwarded.</summary>
    Appraised,
    Forwarded,
    Decided,
    Refused,
    Withdrawn,

    /// <summary>A draft that was given up.</summary>
    Discarded,
}
