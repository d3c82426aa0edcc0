namespace AssetRegistry.Custody;

/// <summary>How far the land fund centre's care of a facility has come.</summary>
public enum CustodyStatus
{
    NotContacted,
    Surveyed,
    Received,
    Kept,
    PlanApproved,
    ShortTermLease,
    InvestmentCall,
    Auction,
    GivenBack,
    Ended,
}
