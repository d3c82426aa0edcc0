namespace AssetRegistry.Facilities;

/// <summary>A request for a facility that is neither granted, refused nor withdrawn.</summary>
public sealed record OpenRequest(Guid DossierId, string DossierNumber, Guid RequesterId);
