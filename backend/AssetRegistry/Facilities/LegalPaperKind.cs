namespace AssetRegistry.Facilities;

/// <summary>What sort of paper about land or buildings it is.</summary>
public enum LegalPaperKind
{
    LandAllocationDecision,
    LandLeaseDecision,
    LandLeaseContract,
    LandUseCertificate,
    HandoverDecision,
    AcceptanceMinutes,
    UsePlan,
    Other,
}
