namespace AssetRegistry.Facilities;

/// <summary>The facility is no more: it leaves all counts from the effective date on, and stays readable.</summary>
public sealed record FacilityEnded(Guid FacilityId, FacilityDisposal Disposal, Provenance Provenance) : IBusinessEvent;

/// <summary>The facility was divided among new ones, which take its place.</summary>
public sealed record FacilitySplit(Guid FacilityId, IReadOnlyList<FacilityReference> Successors, Provenance Provenance) : IBusinessEvent;

/// <summary>The facility became one with others in a new one, which takes their place.</summary>
public sealed record FacilityConsolidated(Guid FacilityId, FacilityReference Successor, Provenance Provenance) : IBusinessEvent;

/// <summary>The record was found to describe the same facility as another, which goes on.</summary>
public sealed record FacilityMergedAsDuplicate(Guid FacilityId, FacilityReference Survivor, Provenance Provenance) : IBusinessEvent;

/// <summary>Another record was found to describe this facility; its number now leads here.</summary>
/// <param name="Sensitivity">What it is from now on, where the other record was the stricter one; null: unchanged.</param>
public sealed record FacilityDuplicateAbsorbed(
    Guid FacilityId, FacilityReference Duplicate, Provenance Provenance, Sensitivity? Sensitivity = null) : IBusinessEvent;
