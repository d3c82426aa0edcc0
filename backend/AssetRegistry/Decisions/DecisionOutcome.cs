using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;

namespace AssetRegistry.Decisions;

/// <summary>Everything a decision brings about, to be recorded together. Assignments and handovers are in the order of the dossier's facilities.</summary>
public sealed record DecisionOutcome(
    DecisionIssued Issued,
    DossierDecided DossierDecided,
    IReadOnlyList<FacilityAssigned> Assigned,
    IReadOnlyList<HandoverOpened> HandoversOpened);
