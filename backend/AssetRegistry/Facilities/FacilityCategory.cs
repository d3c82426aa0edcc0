namespace AssetRegistry.Facilities;

/// <summary>What the facility was built or used for.</summary>
public enum FacilityCategory
{
    CommuneHeadquarters,
    DistrictHeadquarters,
    AgencyHeadquarters,
    HealthStation,
    School,
    CultureHouse,
    PoliceHeadquarters,
    Warehouse,
    GuestHouse,
    OfficialHousing,
    Other,
}
