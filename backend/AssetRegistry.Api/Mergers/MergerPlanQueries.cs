using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Mergers;

[QueryType]
public static class MergerPlanQueries
{
    /// <summary>The merger plans the caller may see.</summary>
    [UsePaging(MaxPageSize = 100, DefaultPageSize = 20, IncludeTotalCount = true)]
    [UseSorting]
    public static IQueryable<MergerPlan> GetMergerPlans(MergerPlanStatus? status, Actor actor, IQuerySession session)
    {
        var visible = session.Query<MergerPlan>().Where(MergerVisibility.MayBeSeenBy(actor));

        return status is { } only ? visible.Where(plan => plan.Status == only) : visible;
    }

    public static Task<MergerPlan?> GetMergerPlanByIdAsync(
        [ID<MergerPlan>] Guid id, Actor actor, DocumentById<MergerPlan> plans, CancellationToken cancellationToken) =>
        MergerPlanFields.GetMergerPlanAsync(id, actor, plans, cancellationToken);
}
