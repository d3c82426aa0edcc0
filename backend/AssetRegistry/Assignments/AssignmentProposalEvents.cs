using AssetRegistry.Decisions;

namespace AssetRegistry.Assignments;

/// <summary>The land fund centre drafted a proposal: the situation it starts from, and what the register makes of it.</summary>
public sealed record AssignmentProposalDrafted(
    Guid ProposalId, string Number, MatchingInputs Inputs, IReadOnlyList<AssignmentPairing> Pairings, Provenance Provenance) : IBusinessEvent;

/// <summary>People gave a space to another request, or to nobody. Why is in the provenance; with it the paper, where earlier classes were passed over.</summary>
/// <param name="DossierId">Null: the space stays free.</param>
public sealed record AssignmentPairingChanged(
    Guid ProposalId,
    string Number,
    SpaceKey Space,
    string SpaceNumber,
    string SpaceName,
    Guid? DossierId,
    string? DossierNumber,
    string? RequesterName,
    IReadOnlyList<SkippedRequest> Skips,
    Provenance Provenance) : IBusinessEvent;

/// <summary>The proposal was brought to a newer situation; what people had paired stays as far as it still can.</summary>
/// <param name="Dropped">The pairings made by hand that could not stay.</param>
public sealed record AssignmentProposalRefreshed(
    Guid ProposalId,
    string Number,
    MatchingInputs Inputs,
    IReadOnlyList<AssignmentPairing> Pairings,
    IReadOnlyList<DroppedPairing> Dropped,
    Provenance Provenance) : IBusinessEvent;

/// <summary>The land fund centre submitted the proposal to the finance department and the province.</summary>
public sealed record AssignmentProposalSubmitted(Guid ProposalId, string Number, int Pairings, int Unmet, Provenance Provenance) : IBusinessEvent;

/// <summary>The proposal was accepted: its pairings can be decided, each by its dossier.</summary>
public sealed record AssignmentProposalAccepted(Guid ProposalId, string Number, Provenance Provenance) : IBusinessEvent;

/// <summary>The proposal came back to be changed.</summary>
public sealed record AssignmentProposalReturned(Guid ProposalId, string Number, Provenance Provenance) : IBusinessEvent;

/// <summary>A decision gave what the proposal had paired.</summary>
/// <param name="Remaining">How many pairings are still to be decided.</param>
public sealed record AssignmentPairingsCarriedOut(
    Guid ProposalId, string Number, DecisionReference Decision, IReadOnlyList<PairingReference> Pairings, int Remaining, Provenance Provenance)
    : IBusinessEvent;

/// <summary>The decision that carried pairings out was revoked or amended: they can be decided again.</summary>
public sealed record AssignmentPairingsReleased(
    Guid ProposalId, string Number, DecisionReference Decision, IReadOnlyList<PairingReference> Pairings, Provenance Provenance) : IBusinessEvent;

/// <summary>The land fund centre gave the proposal up.</summary>
public sealed record AssignmentProposalDiscarded(Guid ProposalId, string Number, Provenance Provenance) : IBusinessEvent;

/// <summary>A request of an earlier class that would suit a space and is left with nothing, while the space goes to a later class.</summary>
public sealed record SkippedRequest(SpaceKey Space, Guid GivenTo, Guid DossierId, string DossierNumber);

/// <summary>A pairing made by hand that a newer situation no longer allows.</summary>
public sealed record DroppedPairing(SpaceKey Space, string SpaceNumber, Guid DossierId, string DossierNumber);
