using AssetRegistry.Assignments;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;

namespace AssetRegistry.Decisions;

/// <summary>Everything a decision brings about, to be recorded together. Assignments are in the order of its items.</summary>
/// <param name="DossiersDecided">One for each dossier it answers, in their order.</param>
/// <param name="HandoversOpened">None for items that stay where they are.</param>
/// <param name="TemporaryHandoversClosed">What was handed over for the time being, before any decision, and is decided now.</param>
/// <param name="CarriedOut">What it carries out of an assignment proposal; null: nothing.</param>
public sealed record DecisionOutcome(
    DecisionIssued Issued,
    IReadOnlyList<DossierDecided> DossiersDecided,
    IReadOnlyList<FacilityAssigned> Assigned,
    IReadOnlyList<HandoverOpened> HandoversOpened,
    IReadOnlyList<TemporaryHandoverClosing> TemporaryHandoversClosed,
    AssignmentPairingsCarriedOut? CarriedOut = null);

/// <summary>Everything a revocation brings about.</summary>
/// <param name="DossiersReopened">They lie before the province again.</param>
/// <param name="Released">The facilities that are free again.</param>
/// <param name="RequestedAgain">The requests that had been granted: open for choice with the others.</param>
/// <param name="HandoversCancelled">One for each item that was to be handed over.</param>
/// <param name="PairingsReleased">The pairings of an assignment proposal that can be decided again; null: none.</param>
public sealed record RevocationOutcome(
    DecisionRevoked Revoked,
    IReadOnlyList<DossierReopened> DossiersReopened,
    IReadOnlyList<FacilityReleased> Released,
    IReadOnlyList<FacilityRequested> RequestedAgain,
    IReadOnlyList<HandoverCancelled> HandoversCancelled,
    AssignmentPairingsReleased? PairingsReleased = null);

/// <summary>Everything an amendment brings about, in the order in which it is recorded: what the old decision gave is released first.</summary>
public sealed record AmendmentOutcome(
    DecisionAmended Amended,
    IReadOnlyList<FacilityReleased> Released,
    IReadOnlyList<HandoverCancelled> HandoversCancelled,
    DecisionOutcome Issued,
    AssignmentPairingsReleased? PairingsReleased = null);
