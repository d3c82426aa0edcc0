namespace AssetRegistry.Organisations;

/// <summary>A body that holds, receives or handles assets.</summary>
public sealed record Organisation(
    Guid Id, string Code, string Name, OrganisationType Type, Guid? CommuneId, string? CommuneCode, int Version = 0)
{
    public static Organisation Create(OrganisationEstablished established) =>
        new(established.OrganisationId, established.Code, established.Name, established.Type, established.CommuneId, established.CommuneCode);
}
