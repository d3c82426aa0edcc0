namespace AssetRegistry.Assignments;

/// <summary>Where a proposal stands. The allowed moves are in <see cref="AssignmentProposalMoves"/>.</summary>
public enum AssignmentProposalStatus
{
    Draft,
    Submitted,
    Returned,
    Accepted,
    Discarded,

    /// <summary>Every pairing is decided.</summary>
    CarriedOut,
}
