namespace AssetRegistry.Facilities;

/// <summary>What a correction can take back to "no figure yet".</summary>
public enum ClearableFact
{
    FormerName,
    FormerCommuneName,
    Address,
    Location,
    LandArea,
    FloorArea,
    VacantSince,
}
