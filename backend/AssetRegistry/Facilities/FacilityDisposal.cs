namespace AssetRegistry.Facilities;

/// <summary>How a facility came to its end, other than by becoming part of another one.</summary>
public enum FacilityDisposal
{
    Demolished,
    Sold,
    Liquidated,
    HandedToLocality,
    Recovered,
    Destroyed,
    Lost,
    Other,
}
