namespace AssetRegistry.Custody;

/// <summary>What is to be done with a facility that is kept.</summary>
public enum CustodyPlanKind
{
    ShortTermLease,
    InvestmentCall,
    Auction,
    Return,
}
