using AssetRegistry.Decisions;
using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>A decision calls for a facility to be handed over.</summary>
/// <param name="DecidedAreaM2">The area as the decision names it; null: it names none.</param>
/// <param name="HandOverBy">By when the law wants the formal minutes; null in facts that did not note it.</param>
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
    Provenance Provenance,
    LegalForm? LegalForm = null,
    decimal? DecidedAreaM2 = null,
    DateOnly? HandOverBy = null) : IBusinessEvent;

/// <summary>The facility was handed over for the time being; the formal minutes are still to come.</summary>
/// <param name="WarnFrom">From this day on somebody is to be warned that they are missing.</param>
/// <param name="RegulariseBy">The last day for them.</param>
public sealed record HandoverProvisionallyRecorded(
    Guid HandoverId, string? Discrepancies, Provenance Provenance, DateOnly? WarnFrom = null, DateOnly? RegulariseBy = null) : IBusinessEvent;

/// <summary>The facility was handed over by formal minutes, the paper of its provenance.</summary>
public sealed record HandoverRecorded(Guid HandoverId, string? Discrepancies, Provenance Provenance) : IBusinessEvent;

/// <summary>The minutes were drawn up, or drawn up anew; nobody has signed them yet.</summary>
public sealed record HandoverPrepared(Guid HandoverId, MinutesContent Content, Provenance Provenance) : IBusinessEvent;

/// <summary>The receiver checked items of the minutes and said what was really there.</summary>
public sealed record HandoverItemsAccepted(Guid HandoverId, IReadOnlyList<ItemAcceptance> Items, Provenance Provenance) : IBusinessEvent;

/// <summary>The giver signed the minutes, the paper of its provenance.</summary>
public sealed record HandoverSignedByGiver(Guid HandoverId, Provenance Provenance) : IBusinessEvent;

/// <summary>The receiver signed the minutes.</summary>
public sealed record HandoverSignedByReceiver(Guid HandoverId, Provenance Provenance) : IBusinessEvent;

/// <summary>The receiver entered the increase in its books.</summary>
public sealed record BookIncreaseRecorded(Guid HandoverId, Provenance Provenance) : IBusinessEvent;

/// <summary>The giver entered the decrease in its books.</summary>
public sealed record BookDecreaseRecorded(Guid HandoverId, Provenance Provenance) : IBusinessEvent;

/// <summary>The land registry registered the change, on form 24 of that date.</summary>
public sealed record LandRegistrationRecorded(Guid HandoverId, DateOnly FormSubmittedOn, Provenance Provenance) : IBusinessEvent;

/// <summary>The receiver confirmed that the facility is really in use. A real use is given when it differs from the one decided.</summary>
public sealed record UseConfirmed(
    Guid HandoverId, Provenance Provenance, Guid? PhotoId = null, IntendedUse? RealUse = null, int? Headcount = null) : IBusinessEvent;

/// <summary>The decision was revoked or amended before the formal handover: there is nothing left to hand over by it.</summary>
public sealed record HandoverCancelled(Guid HandoverId, Provenance Provenance) : IBusinessEvent;

/// <summary>The receiver gave the facility back, to the giver or to the land fund centre.</summary>
public sealed record HandoverReturned(Guid HandoverId, Guid ToId, string ToName, Provenance Provenance) : IBusinessEvent;

/// <summary>An organisation that gives or receives ended, and its successor goes on with the handover.</summary>
/// <param name="Side">Where both sides come to be one body, only this one changes; null: recorded before sides were told apart.</param>
public sealed record HandoverTakenOver(
    Guid HandoverId, Guid PartyId, string PartyName, Guid FormerPartyId, string FormerPartyName, Provenance Provenance, PartySide? Side = null)
    : IBusinessEvent;
