using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Facilities;

/// <summary>Facilities as records name them to those who may see the record.</summary>
internal static class NamedFacilities
{
    public static Task<Facility> LoadNamedAsync(
        this DocumentById<Facility> facilities, FacilityReference named, Actor actor, CancellationToken cancellationToken) =>
        facilities.LoadNamedAsync(named.Id, named.HolderId, actor, cancellationToken);

    /// <param name="knownHolderId">Who held it according to the record.</param>
    public static async Task<Facility> LoadNamedAsync(
        this DocumentById<Facility> facilities, Guid id, Guid knownHolderId, Actor actor, CancellationToken cancellationToken) =>
        FacilityDisclosure.Named(actor, await facilities.LoadRequiredAsync(id, cancellationToken), knownHolderId);
}
