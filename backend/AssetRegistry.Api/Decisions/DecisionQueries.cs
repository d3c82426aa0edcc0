using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Decisions;

[QueryType]
public static class DecisionQueries
{
    /// <summary>The decisions the caller may see.</summary>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Decision> GetDecisions(Actor actor, IQuerySession session) =>
        session.Query<Decision>().Where(DecisionVisibility.MayBeSeenBy<Decision>(actor));

    public static Task<Decision?> GetDecisionByIdAsync(
        [ID<Decision>] Guid id, Actor actor, DocumentById<Decision> decisions, CancellationToken cancellationToken) =>
        DecisionFields.GetDecisionAsync(id, actor, decisions, cancellationToken);

    /// <summary>The delegations the caller may see: the province all, others those to themselves.</summary>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Delegation> GetDelegations(Actor actor, IQuerySession session) =>
        session.Query<Delegation>().Where(DelegationVisibility.MayBeSeenBy(actor));
}
