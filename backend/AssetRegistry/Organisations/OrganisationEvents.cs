namespace AssetRegistry.Organisations;

/// <summary>A body entered the register. The commune is null for bodies of the province.</summary>
public sealed record OrganisationEstablished(
    Guid OrganisationId,
    string Code,
    string Name,
    OrganisationType Type,
    Guid? CommuneId,
    string? CommuneCode,
    Provenance Provenance) : IBusinessEvent;
