namespace AssetRegistry.Custody;

/// <summary>What money was spent on.</summary>
public enum CustodyCostKind
{
    Guard,
    Repair,
    Electricity,
    Water,
    Cleaning,
    Insurance,
    Other,
}
