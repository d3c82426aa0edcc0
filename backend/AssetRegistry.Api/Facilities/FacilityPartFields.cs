using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Facilities;

[ObjectType<FacilityPart>(IgnoreProperties = [nameof(FacilityPart.HolderName), nameof(FacilityPart.ClassifiedOn), nameof(FacilityPart.HandledOn)])]
public static class FacilityPartFields
{
    /// <summary>Names the part in commands about it.</summary>
    [BindMember(nameof(FacilityPart.Id))]
    [ID<FacilityPart>]
    public static Guid GetId([Parent] FacilityPart part) => part.Id;

    /// <summary>Who holds it now.</summary>
    [BindMember(nameof(FacilityPart.HolderId))]
    public static async Task<Organisation> GetHolderAsync(
        [Parent] FacilityPart part, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(part.HolderId, cancellationToken);

    /// <summary>The open requests for it, of those the caller may see.</summary>
    [BindMember(nameof(FacilityPart.OpenRequests))]
    public static Task<IReadOnlyList<Dossier>> GetOpenRequestsAsync(
        [Parent] FacilityPart part, Actor actor, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        FacilityFields.VisibleDossiersAsync([.. part.OpenRequests.Select(request => request.DossierId)], actor, dossiers, cancellationToken);
}
