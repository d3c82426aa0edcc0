namespace AssetRegistry.Facilities;

/// <summary>The state of a building at the inventory.</summary>
public enum BuildingCondition
{
    UsableForPurpose,
    UsableForOtherPurpose,
    UsableButUnused,
    Unusable,
}
