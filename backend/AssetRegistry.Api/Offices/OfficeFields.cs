using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Offices;

[ObjectType<Office>(IgnoreProperties =
[
    nameof(Office.OrganisationName), nameof(Office.FacilityId), nameof(Office.FacilityIds), nameof(Office.CommuneCode), nameof(Office.Site),
])]
public static class OfficeFields
{
    [NodeResolver]
    public static async Task<Office?> GetOfficeAsync(Guid id, Actor actor, DocumentById<Office> offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(id, cancellationToken) is { } office && OfficeVisibility.MaySee(actor, office) ? office : null;

    /// <summary>Whose office it is.</summary>
    [BindMember(nameof(Office.OrganisationId))]
    public static async Task<Organisation> GetOrganisationAsync(
        [Parent] Office office, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(office.OrganisationId, cancellationToken);

    /// <summary>Where it is on a day (default: today in Viet Nam); null: it does not exist then.</summary>
    public static OfficeSite? GetSite([Parent] Office office, DateOnly? on, TimeProvider clock) => office.SiteOn(on ?? clock.Today());

    /// <summary>The newest count by a day (default: today in Viet Nam); null: nobody had counted by then, or it does not exist then.</summary>
    public static StaffCount? GetStaff([Parent] Office office, DateOnly? on, TimeProvider clock) => office.StaffOn(on ?? clock.Today());

    /// <summary>Its vehicles and larger equipment on a day (default: today in Viet Nam).</summary>
    [BindMember(nameof(Office.Assets))]
    public static IReadOnlyList<OfficeAsset> GetAssets([Parent] Office office, DateOnly? on, TimeProvider clock) => office.AssetsOn(on ?? clock.Today());

    /// <summary>Its area against the norm of a day (default: today in Viet Nam).</summary>
    public static NormCheck GetNormCheck([Parent] Office office, DateOnly? on, RuleBook rules, TimeProvider clock) =>
        NormCheck.Of([office], rules, on ?? clock.Today());

    /// <summary>Its whole recorded life, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] Office office, TimelineReader timelines, CancellationToken cancellationToken) => timelines.OfStreamAsync(office.Id, cancellationToken);
}

[ObjectType<OfficeSite>(IgnoreProperties = [nameof(OfficeSite.CommuneCode)])]
public static class OfficeSiteFields
{
    /// <summary>The part of the facility it is in; null: the facility as a whole.</summary>
    [BindMember(nameof(OfficeSite.PartId))]
    [ID<FacilityPart>]
    public static Guid? GetPartId([Parent] OfficeSite site) => site.PartId;

    /// <summary>The facility; null when the caller may not see it.</summary>
    [BindMember(nameof(OfficeSite.FacilityId))]
    public static async Task<Facility?> GetFacilityAsync(
        [Parent] OfficeSite site, Actor actor, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        await facilities.LoadAsync(site.FacilityId, cancellationToken) is { } facility && FacilityVisibility.MaySee(actor, facility) ? facility : null;
}
