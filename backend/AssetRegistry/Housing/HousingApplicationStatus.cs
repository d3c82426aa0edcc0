namespace AssetRegistry.Housing;

/// <summary>How far an application for official housing has come.</summary>
public enum HousingApplicationStatus
{
    AwaitingVerification,
    AwaitingDecision,
    Eligible,
    Ineligible,
    Allocated,
    ContractSigned,
    Returned,
    Withdrawn,
}
