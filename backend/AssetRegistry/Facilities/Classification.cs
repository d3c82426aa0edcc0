namespace AssetRegistry.Facilities;

/// <summary>What the reorganisation does with a facility. The three always add up to all facilities.</summary>
public enum Classification
{
    Retained,
    Rearranged,
    Surplus,
}
