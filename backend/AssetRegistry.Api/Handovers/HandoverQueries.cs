using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Handovers;

[QueryType]
public static class HandoverQueries
{
    /// <summary>The handovers the caller may see.</summary>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Handover> GetHandovers(Actor actor, IQuerySession session) =>
        session.Query<Handover>().Where(HandoverVisibility.MayBeSeenBy<Handover>(actor));

    public static Task<Handover?> GetHandoverByIdAsync(
        [ID<Handover>] Guid id, Actor actor, DocumentById<Handover> handovers, CancellationToken cancellationToken) =>
        HandoverFields.GetHandoverAsync(id, actor, handovers, cancellationToken);
}
