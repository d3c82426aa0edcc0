using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Housing;

[ObjectType<HousingApplication>(IgnoreProperties =
[
    nameof(HousingApplication.OrganisationName), nameof(HousingApplication.CommuneCode), nameof(HousingApplication.LastStepOn),
])]
public static class HousingApplicationFields
{
    [NodeResolver]
    public static async Task<HousingApplication?> GetHousingApplicationAsync(
        Guid id, Actor actor, DocumentById<HousingApplication> applications, CancellationToken cancellationToken) =>
        await applications.LoadAsync(id, cancellationToken) is { } application && HousingVisibility.MaySee(actor, application) ? application : null;

    /// <summary>How far off an own house must be by the law of the day it was submitted, in km by road.</summary>
    public static decimal GetLeastKm([Parent] HousingApplication application, RuleBook rules) =>
        rules.On(application.SubmittedOn).HousingDistances.LeastKm(application.Conditions.IsRemote);

    /// <summary>Whether what it says meets the conditions of that law.</summary>
    public static bool GetAreConditionsMet([Parent] HousingApplication application, RuleBook rules) =>
        application.Conditions.AreMet(rules.On(application.SubmittedOn).HousingDistances);

    /// <summary>Whose officials apply.</summary>
    [BindMember(nameof(HousingApplication.OrganisationId))]
    public static async Task<Organisation> GetOrganisationAsync(
        [Parent] HousingApplication application, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(application.OrganisationId, cancellationToken);

    /// <summary>Where they were given beds; null while they were not. Whoever may see the application may see its site.</summary>
    [BindMember(nameof(HousingApplication.SiteId))]
    public static async Task<HousingSite?> GetSiteAsync(
        [Parent] HousingApplication application, DocumentById<HousingSite> sites, CancellationToken cancellationToken) =>
        application.SiteId is { } siteId ? await sites.LoadAsync(siteId, cancellationToken) : null;

    /// <summary>Whether the step that comes next is late on that day (default: today in Viet Nam).</summary>
    public static bool IsOverdue([Parent] HousingApplication application, DateOnly? on, TimeProvider clock) => application.IsOverdueOn(on ?? clock.Today());

    /// <summary>The next commands the caller may give on this application now.</summary>
    public static IReadOnlyList<CommandName> GetAllowedCommands([Parent] HousingApplication application, Actor actor) =>
        HousingMoves.AllowedFor(application, actor);

    /// <summary>Every recorded step, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] HousingApplication application, TimelineReader timelines, CancellationToken cancellationToken) =>
        timelines.OfStreamAsync(application.Id, cancellationToken);
}
