using System.Linq.Expressions;
using AssetRegistry.Assignments;

namespace AssetRegistry.Access;

/// <summary>Who may see how facilities are matched with requests, proposals and their timelines included: those who prepare, judge and watch over
/// the assignment for the whole province, and those to whom deciding is delegated. A requester who sees the others' chances would be tempted to write to them.</summary>
public static class AssignmentVisibility
{
    public static bool MaySee(Actor actor) => actor.IsDelegate || actor.Role
        is Role.LandFundOfficer or Role.FinanceAppraiser or Role.ProvinceDecider or Role.Planner or Role.Auditor;

    public static Expression<Func<AssignmentProposal, bool>> MayBeSeenBy(Actor actor) =>
        MaySee(actor) ? Predicate.All<AssignmentProposal>() : proposal => proposal.Id == Guid.Empty;
}
