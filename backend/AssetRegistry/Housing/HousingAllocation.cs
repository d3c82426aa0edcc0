namespace AssetRegistry.Housing;

/// <summary>What giving beds brings about, at the site and at the application.</summary>
public sealed record HousingAllocation(HousingRoomAllocated AtSite, HousingApplicationAllocated AtApplication);

/// <summary>What giving beds back brings about, at the site and at the application.</summary>
public sealed record HousingReturn(HousingRoomReturned AtSite, HousingApplicationReturned AtApplication);
