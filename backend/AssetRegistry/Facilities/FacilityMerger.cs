namespace AssetRegistry.Facilities;

/// <summary>What merging a duplicate brings about, at both records.</summary>
public sealed record FacilityMerger(FacilityMergedAsDuplicate Merged, FacilityDuplicateAbsorbed Absorbed);
