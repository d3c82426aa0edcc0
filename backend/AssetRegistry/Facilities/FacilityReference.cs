namespace AssetRegistry.Facilities;

/// <summary>A facility as other records name it.</summary>
/// <param name="HolderId">Who held it when it was named.</param>
public sealed record FacilityReference(Guid Id, string Number, string Name, Guid HolderId);
