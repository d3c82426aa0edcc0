namespace AssetRegistry.Facilities;

/// <summary>What a consolidation brings about; the endings are in the order of the facilities.</summary>
public sealed record FacilityUnion(FacilityFounding Founding, IReadOnlyList<FacilityConsolidated> Consolidated);
