using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Housing;

[QueryType]
public static class HousingQueries
{
    /// <summary>The sites of official housing the caller may see.</summary>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<HousingSite> GetHousingSites(Actor actor, IQuerySession session) =>
        session.Query<HousingSite>().Where(HousingVisibility.SiteMayBeSeenBy<HousingSite>(actor));

    /// <summary>The applications for official housing the caller may see.</summary>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<HousingApplication> GetHousingApplications(Actor actor, IQuerySession session) =>
        session.Query<HousingApplication>().Where(HousingVisibility.ApplicationMayBeSeenBy<HousingApplication>(actor));

    /// <summary>
    /// Need, eligible, arranged and outstanding by organisation and commune, and what is free by site, of what the caller may see, as it was in force
    /// at effectiveAt (default: today in Viet Nam) and known at recordedAt (default: now). The totals an organisation records are the count; the
    /// allocations of rooms detail them, and the difference is shown.
    /// </summary>
    public static async Task<HousingSummary> GetHousingSummaryAsync(
        DateOnly? effectiveAt, DateTimeOffset? recordedAt, Actor actor, IQuerySession session, HousingSummaryReader reader, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        Guid[]? sites = actor.SeesRestricted ? null :
        [
            .. await session.Query<HousingSite>().Where(HousingVisibility.SiteMayBeSeenBy<HousingSite>(actor)).Select(site => site.Id).ToListAsync(cancellationToken),
        ];

        return await reader.ReadAsync(
            effectiveAt ?? clock.Today(), recordedAt ?? clock.GetUtcNow(), actor.IsProvinceWide ? null : [.. actor.SeenIds], sites,
            cancellationToken);
    }
}
