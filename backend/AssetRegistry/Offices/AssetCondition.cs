namespace AssetRegistry.Offices;

/// <summary>The state in which the general inventory finds an asset.</summary>
public enum AssetCondition
{
    InProperUse,
    InWrongUse,
    UsableButUnused,
    Broken,
}
