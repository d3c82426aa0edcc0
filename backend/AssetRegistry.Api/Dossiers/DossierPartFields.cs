using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Dossiers;

[ObjectType<FacilityReference>(IgnoreProperties =
[
    nameof(FacilityReference.Number), nameof(FacilityReference.Name), nameof(FacilityReference.HolderId), nameof(FacilityReference.PartName),
])]
public static class FacilityReferenceFields
{
    [BindMember(nameof(FacilityReference.Id))]
    public static Task<Facility> GetFacilityAsync(
        [Parent] FacilityReference item, Actor actor, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        facilities.LoadNamedAsync(item, actor, cancellationToken);

    /// <summary>Null: the whole facility is meant.</summary>
    [BindMember(nameof(FacilityReference.PartId))]
    public static async Task<FacilityPart?> GetPartAsync(
        [Parent] FacilityReference item, Actor actor, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        item.PartId is { } partId ? (await facilities.LoadNamedAsync(item, actor, cancellationToken)).FindPart(partId) : null;
}

[ObjectType<CommuneReference>(IgnoreProperties = [nameof(CommuneReference.Id)])]
public static class CommuneReferenceFields
{
    /// <summary>The commune itself, with its boundary.</summary>
    public static Task<AdministrativeUnitDetails> GetUnitAsync(
        [Parent] CommuneReference commune, DocumentById<AdministrativeUnitDetails> units, CancellationToken cancellationToken) =>
        units.LoadRequiredAsync(commune.Id, cancellationToken);
}

[ObjectType<DossierOpinion>(IgnoreProperties = [nameof(DossierOpinion.OrganisationName)])]
public static class DossierOpinionFields
{
    /// <summary>Who was asked.</summary>
    [BindMember(nameof(DossierOpinion.OrganisationId))]
    public static Task<Organisation> GetOrganisationAsync(
        [Parent] DossierOpinion opinion, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        organisations.LoadRequiredAsync(opinion.OrganisationId, cancellationToken);

    /// <summary>Whether the answer is still awaited after the day it was due.</summary>
    public static bool GetIsOverdue([Parent] DossierOpinion opinion, TimeProvider clock) => opinion.IsOverdueOn(clock.Today());
}

[ObjectType<DossierObjection>(IgnoreProperties = [nameof(DossierObjection.OrganisationName)])]
public static class DossierObjectionFields
{
    /// <summary>Who objected.</summary>
    [BindMember(nameof(DossierObjection.OrganisationId))]
    public static Task<Organisation> GetOrganisationAsync(
        [Parent] DossierObjection objection, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        organisations.LoadRequiredAsync(objection.OrganisationId, cancellationToken);
}

[ObjectType<DossierRound>]
public static class DossierRoundFields
{
    /// <summary>What it was about then.</summary>
    [BindMember(nameof(DossierRound.Facilities))]
    public static async Task<IReadOnlyList<Facility>> GetFacilitiesAsync(
        [Parent] DossierRound round, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        [.. (await facilities.LoadAsync([.. round.Facilities.Select(facility => facility.Id).Distinct()], cancellationToken)).OfType<Facility>()];
}
