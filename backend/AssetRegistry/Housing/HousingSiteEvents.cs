using AssetRegistry.Boundaries;

namespace AssetRegistry.Housing;

/// <summary>A site of official housing entered the register.</summary>
public sealed record HousingSiteRegistered(
    Guid SiteId, string Name, Guid? FacilityId, Guid CommuneId, string CommuneCode, string CommuneName, string? Address, decimal? UsableAreaM2,
    PremisesCondition Condition, Provenance Provenance) : IBusinessEvent;

/// <summary>A site has a room more.</summary>
public sealed record HousingRoomAdded(Guid SiteId, HousingRoom Room, Provenance Provenance) : IBusinessEvent;

/// <summary>Nobody lives in the room any more, for the reason of the provenance.</summary>
public sealed record HousingRoomClosed(Guid SiteId, Guid RoomId, string RoomName, Provenance Provenance) : IBusinessEvent;

/// <summary>The site, or one room of it, was repaired.</summary>
public sealed record HousingRepairRecorded(
    Guid SiteId, Guid? RoomId, long CostDong, PremisesCondition Condition, bool IsComplete, Provenance Provenance) : IBusinessEvent;

/// <summary>Beds of a room were given to somebody.</summary>
public sealed record HousingRoomAllocated(Guid SiteId, string RoomName, HousingStay Stay, Provenance Provenance) : IBusinessEvent;

/// <summary>The beds were given back on the effective date, the last day of the stay.</summary>
public sealed record HousingRoomReturned(Guid SiteId, Guid StayId, string OrganisationName, Provenance Provenance) : IBusinessEvent;

/// <summary>The commune the site stands in was succeeded by another one, or has another code or name.</summary>
public sealed record HousingSiteCommuneChanged(Guid SiteId, CommuneReference Former, CommuneReference Commune, Provenance Provenance) : IBusinessEvent;
