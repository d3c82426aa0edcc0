namespace AssetRegistry.Organisations;

/// <summary>The sort of a body that holds, receives or handles assets.</summary>
public enum OrganisationType
{
    ProvinceCommittee,
    FinanceDepartment,
    LandFundCentre,
    Agency,
    CommuneCommittee,
    PublicServiceUnit,
}
