namespace AssetRegistry.Facilities;

/// <summary>A facility as other records name it.</summary>
public sealed record FacilityReference(Guid Id, string Number, string Name);
