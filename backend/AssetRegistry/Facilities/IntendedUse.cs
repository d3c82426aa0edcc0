namespace AssetRegistry.Facilities;

/// <summary>What the receiver will use the facility for.</summary>
public enum IntendedUse
{
    Headquarters,
    PublicService,
    Health,
    Education,
    CultureSport,
    CommunePolice,
    OfficialHousing,
    OtherPublic,
    LandFund,
}
