using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Housing;

[ObjectType<HousingSite>(IgnoreProperties = [nameof(HousingSite.CommuneCode), nameof(HousingSite.OrganisationIds)])]
public static class HousingSiteFields
{
    [NodeResolver]
    public static async Task<HousingSite?> GetHousingSiteAsync(
        Guid id, Actor actor, DocumentById<HousingSite> sites, CancellationToken cancellationToken) =>
        await sites.LoadAsync(id, cancellationToken) is { } site && HousingVisibility.MaySee(actor, site) ? site : null;

    /// <summary>The facility it is; null when it is none, or when the caller may not see it.</summary>
    [BindMember(nameof(HousingSite.FacilityId))]
    public static async Task<Facility?> GetFacilityAsync(
        [Parent] HousingSite site, Actor actor, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        site.FacilityId is { } facilityId && await facilities.LoadAsync(facilityId, cancellationToken) is { } facility
        && FacilityVisibility.MaySee(actor, facility) ? facility : null;

    /// <summary>The commune it stands in.</summary>
    [BindMember(nameof(HousingSite.CommuneId))]
    public static async Task<AdministrativeUnitDetails> GetCommuneAsync(
        [Parent] HousingSite site, DocumentById<AdministrativeUnitDetails> units, CancellationToken cancellationToken) =>
        await units.LoadRequiredAsync(site.CommuneId, cancellationToken);

    /// <summary>The beds of all rooms in use on that day (default: today in Viet Nam).</summary>
    public static int GetBeds([Parent] HousingSite site, DateOnly? on, TimeProvider clock) => site.BedsOn(on ?? clock.Today());

    /// <summary>The beds nobody has on that day (default: today in Viet Nam).</summary>
    public static int GetFreeBeds([Parent] HousingSite site, DateOnly? on, TimeProvider clock) => site.FreeBedsOn(on ?? clock.Today());

    /// <summary>Every recorded step, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] HousingSite site, TimelineReader timelines, CancellationToken cancellationToken) => timelines.OfStreamAsync(site.Id, cancellationToken);
}

[ObjectType<HousingStay>(IgnoreProperties = [nameof(HousingStay.ApplicationId), nameof(HousingStay.OrganisationName)])]
public static class HousingStayFields
{
    /// <summary>Whose officials live there.</summary>
    [BindMember(nameof(HousingStay.OrganisationId))]
    public static async Task<Organisation> GetOrganisationAsync(
        [Parent] HousingStay stay, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(stay.OrganisationId, cancellationToken);
}
