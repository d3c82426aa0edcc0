using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>A facility was handed over for the time being before any decision; the days for the decision run.</summary>
public sealed record TemporaryHandoverRecorded(
    Guid TemporaryHandoverId,
    FacilityReference Facility,
    Guid GiverId,
    string GiverName,
    Guid ReceiverId,
    string ReceiverName,
    IntendedUse IntendedUse,
    Paper Minutes,
    DateOnly? WarnFrom,
    DateOnly RegulariseBy,
    Provenance Provenance) : IBusinessEvent;

/// <summary>A decision gave the facility to whoever had received it for the time being.</summary>
public sealed record TemporaryHandoverRegularised(
    Guid TemporaryHandoverId, Guid DecisionId, string DecisionNumber, Guid HandoverId, Provenance Provenance) : IBusinessEvent;

/// <summary>An organisation that gives or receives ended, and its successor goes on with the handover for the time being.</summary>
public sealed record TemporaryHandoverTakenOver(
    Guid TemporaryHandoverId, PartySide Side, Guid PartyId, string PartyName, Guid FormerPartyId, string FormerPartyName, Provenance Provenance)
    : IBusinessEvent;

/// <summary>The handover for the time being ended without a decision in its favour, for the reason of its provenance.</summary>
public sealed record TemporaryHandoverEnded(Guid TemporaryHandoverId, Provenance Provenance) : IBusinessEvent;
