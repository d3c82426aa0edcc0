using AssetRegistry.Boundaries;

namespace AssetRegistry.Offices;

/// <summary>An organisation began to occupy a facility.</summary>
public sealed record OfficeOpened(
    Guid OfficeId, Guid OrganisationId, string OrganisationName, OfficeKind Kind, OfficeSite Site, Provenance Provenance) : IBusinessEvent;

/// <summary>The office went to another facility, with its people and its assets.</summary>
public sealed record OfficeMoved(Guid OfficeId, string OrganisationName, OfficeSite Site, Provenance Provenance) : IBusinessEvent;

/// <summary>The floor area the office occupies was measured.</summary>
public sealed record OfficeAreaMeasured(Guid OfficeId, string OrganisationName, decimal AreaM2, Provenance Provenance) : IBusinessEvent;

/// <summary>Everybody who works in the office was counted by title: the totals, not differences.</summary>
public sealed record OfficeStaffCounted(Guid OfficeId, string OrganisationName, IReadOnlyList<StaffGroup> Groups, Provenance Provenance) : IBusinessEvent;

/// <summary>The office was given up. Its reason is in the provenance.</summary>
public sealed record OfficeEnded(Guid OfficeId, string OrganisationName, Provenance Provenance) : IBusinessEvent;

/// <summary>The organisation ended, and its successor took the office over.</summary>
/// <param name="FormerOrganisationId">Null in events that did not note it.</param>
/// <param name="FormerKind">Null in events that did not note it.</param>
public sealed record OfficeTakenOver(
    Guid OfficeId, Guid OrganisationId, string OrganisationName, string FormerOrganisationName, OfficeKind Kind, Provenance Provenance,
    Guid? FormerOrganisationId = null, OfficeKind? FormerKind = null) : IBusinessEvent;

/// <summary>The commune the office stands in was succeeded by another one, or has another code or name.</summary>
public sealed record OfficeCommuneChanged(
    Guid OfficeId, string OrganisationName, CommuneReference Former, CommuneReference Commune, Provenance Provenance) : IBusinessEvent;

/// <summary>A vehicle or larger piece of equipment was entered in the office's list.</summary>
public sealed record OfficeAssetRecorded(Guid OfficeId, OfficeAsset Asset, Provenance Provenance) : IBusinessEvent;

/// <summary>The item went to another office.</summary>
public sealed record OfficeAssetGivenAway(
    Guid OfficeId, Guid AssetId, string AssetName, Guid ReceiverOfficeId, string ReceiverName, Provenance Provenance) : IBusinessEvent;

/// <summary>The item came from another office.</summary>
public sealed record OfficeAssetReceived(Guid OfficeId, OfficeAsset Asset, Guid GiverOfficeId, string GiverName, Provenance Provenance) : IBusinessEvent;

/// <summary>The item was liquidated, lost or used up. Its reason is in the provenance.</summary>
public sealed record OfficeAssetEnded(Guid OfficeId, Guid AssetId, string AssetName, Provenance Provenance) : IBusinessEvent;
