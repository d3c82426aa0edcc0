namespace AssetRegistry.Custody;

/// <summary>What falls due in custody.</summary>
public enum CustodyDueKind
{
    Inspection,
    LeaseNotice,
    LeaseEnd,
    TenderClosing,
}
