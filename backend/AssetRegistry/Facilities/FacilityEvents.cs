using AssetRegistry.Decisions;
using AssetRegistry.Organisations;

namespace AssetRegistry.Facilities;

// A PartId, where there is one, names the part that the fact is about; null: the whole facility.

/// <summary>A house-and-land facility entered the register. Its number never changes. Areas in m²; null means no figure yet.</summary>
/// <param name="IsOutsideCommune">Whether the position lies outside the boundary of its commune.</param>
/// <param name="Predecessors">The facilities it was made of; null: none.</param>
/// <param name="Sensitivity">Null: internal.</param>
public sealed record FacilityRegistered(
    Guid FacilityId,
    string Number,
    string Name,
    string? FormerName,
    FacilityCategory Category,
    Classification Classification,
    Guid CommuneId,
    string CommuneCode,
    string CommuneName,
    string? FormerCommuneName,
    string? Address,
    Position? Location,
    decimal? LandAreaM2,
    decimal? FloorAreaM2,
    Guid HolderId,
    string HolderName,
    DateOnly? VacantSince,
    Provenance Provenance,
    bool IsOutsideCommune = false,
    IReadOnlyList<FacilityReference>? Predecessors = null,
    Sensitivity? Sensitivity = null) : IBusinessEvent;

/// <summary>It was decided how far what is known of the facility may go, for the reason of the provenance.</summary>
public sealed record FacilitySensitivitySet(Guid FacilityId, Sensitivity Sensitivity, Provenance Provenance) : IBusinessEvent;

/// <summary>The facility, or one part of it, was classified anew.</summary>
public sealed record FacilityClassified(
    Guid FacilityId, Classification Classification, DateOnly? VacantSince, Provenance Provenance, Guid? PartId = null) : IBusinessEvent;

/// <summary>A part of the facility was set apart, to be classified, asked for and decided by itself. Areas in m²; null means no figure yet.</summary>
public sealed record FacilityPartDelimited(
    Guid FacilityId,
    Guid PartId,
    string Name,
    decimal? LandAreaM2,
    decimal? FloorAreaM2,
    Classification Classification,
    DateOnly? VacantSince,
    Provenance Provenance) : IBusinessEvent;

/// <summary>A part that was set apart by mistake belongs to the rest again, for the reason of the provenance.</summary>
public sealed record FacilityPartDissolved(Guid FacilityId, Guid PartId, string Name, Provenance Provenance) : IBusinessEvent;

/// <summary>The land fund centre took the facility into its care. Holder and classification stay.</summary>
public sealed record FacilityReceivedIntoCustody(Guid FacilityId, Provenance Provenance) : IBusinessEvent;

/// <summary>The land fund centre no longer keeps the facility: it gave it back, or somebody else took it over.</summary>
public sealed record FacilityReleasedFromCustody(Guid FacilityId, Provenance Provenance) : IBusinessEvent;

/// <summary>An organisation asked for the facility, or for one part of it.</summary>
public sealed record FacilityRequested(
    Guid FacilityId,
    Guid DossierId,
    string DossierNumber,
    Guid RequesterId,
    string RequesterName,
    IntendedUse IntendedUse,
    decimal? AreaNeededM2,
    Provenance Provenance,
    Guid? PartId = null) : IBusinessEvent;

/// <summary>A request for the facility ended without being granted.</summary>
public sealed record FacilityRequestClosed(
    Guid FacilityId, Guid DossierId, string DossierNumber, RequestOutcome Outcome, Provenance Provenance, Guid? PartId = null) : IBusinessEvent;

/// <summary>A decision gave the facility, or one part of it, to a receiver. It has not been handed over yet.</summary>
/// <param name="AreaM2">The land area as the decision has it; null when it names none.</param>
public sealed record FacilityAssigned(
    Guid FacilityId,
    Guid DecisionId,
    string DecisionNumber,
    DateOnly DecidedOn,
    LegalForm LegalForm,
    Guid DossierId,
    Guid HandoverId,
    Guid ReceiverId,
    string ReceiverName,
    OrganisationType ReceiverType,
    IntendedUse IntendedUse,
    Provenance Provenance,
    Guid? PartId = null,
    decimal? AreaM2 = null) : IBusinessEvent;

/// <summary>The facility was handed over to the receiver, for the time being or by formal minutes.</summary>
public sealed record FacilityHandedOver(
    Guid FacilityId, Guid HandoverId, Guid ReceiverId, string ReceiverName, bool IsProvisional, Provenance Provenance, Guid? PartId = null)
    : IBusinessEvent;

/// <summary>The receiver really uses the facility.</summary>
public sealed record FacilityPutToUse(Guid FacilityId, Guid HandoverId, Provenance Provenance, Guid? PartId = null) : IBusinessEvent;

/// <summary>The decision about the facility was revoked or amended: it is free again.</summary>
public sealed record FacilityReleased(
    Guid FacilityId, Guid DecisionId, string DecisionNumber, Provenance Provenance, Guid? PartId = null) : IBusinessEvent;

/// <summary>The receiver gave the facility back after its formal handover, to the giver or to the land fund centre.</summary>
public sealed record FacilityReturned(
    Guid FacilityId, Guid HandoverId, Guid ToId, string ToName, OrganisationType ToType, Provenance Provenance, Guid? PartId = null) : IBusinessEvent;

/// <summary>The facility was handed over for the time being, before any decision. Holder and stage stay.</summary>
public sealed record FacilityHandedOverTemporarily(
    Guid FacilityId, Guid TemporaryHandoverId, Guid ReceiverId, string ReceiverName, Provenance Provenance, Guid? PartId = null) : IBusinessEvent;

/// <summary>Whoever has it for the time being ended, and the successor has it now. Nothing was handed over.</summary>
public sealed record FacilityTemporaryHandoverTakenOver(
    Guid FacilityId, Guid TemporaryHandoverId, Guid ReceiverId, string ReceiverName, Guid FormerReceiverId, string FormerReceiverName,
    Provenance Provenance) : IBusinessEvent;

/// <summary>The handover for the time being ended, by a decision or because the facility went back.</summary>
public sealed record FacilityTemporaryHandoverEnded(
    Guid FacilityId, Guid TemporaryHandoverId, Provenance Provenance, Guid? PartId = null) : IBusinessEvent;

/// <summary>Its holder, of the whole or of parts, ended in a reorganisation, and the successor holds it now. Nothing was handed over.</summary>
public sealed record FacilityHolderChanged(
    Guid FacilityId, Guid HolderId, string HolderName, Guid FormerHolderId, string FormerHolderName, Provenance Provenance) : IBusinessEvent;
