using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>A decision calls for a facility to be handed over.</summary>
public sealed record HandoverOpened(
    Guid HandoverId,
    FacilityReference Facility,
    Guid DecisionId,
    string DecisionNumber,
    DateOnly DecidedOn,
    Guid GiverId,
    string GiverName,
    Guid ReceiverId,
    string ReceiverName,
    IntendedUse IntendedUse,
    Provenance Provenance) : IBusinessEvent;

/// <summary>The facility was handed over for the time being; the formal minutes are still to come.</summary>
public sealed record HandoverProvisionallyRecorded(Guid HandoverId, string? Discrepancies, Provenance Provenance) : IBusinessEvent;

/// <summary>The facility was handed over by formal minutes, the paper of its provenance.</summary>
public sealed record HandoverRecorded(Guid HandoverId, string? Discrepancies, Provenance Provenance) : IBusinessEvent;

/// <summary>The receiver confirmed that the facility is really in use.</summary>
public sealed record UseConfirmed(Guid HandoverId, Provenance Provenance) : IBusinessEvent;
