namespace AssetRegistry.Access;

/// <summary>What an account is for. One account has one role.</summary>
public enum Role
{
    LandFundOfficer,
    CommuneOfficial,
    AgencyOfficial,
    FinanceAppraiser,
    ProvinceDecider,
    Planner,
    Auditor,
    Administrator,
}
