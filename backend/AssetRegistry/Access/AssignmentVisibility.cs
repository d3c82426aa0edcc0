using System.Linq.Expressions;
using AssetRegistry.Assignments;

namespace AssetRegistry.Access;

/// <summary>Who may see how facilities are matched with requests, proposals and their timelines included: those who prepare, judge and watch over
/// the assignment for the whole province, and those to whom deciding is delegated. A requester who sees the others' chances would be tempted to write to them.</summary>
public static class AssignmentVisibility
{
    public static bool MaySee(Actor actor) => actor.IsDelegate || actor.Role
        is Role.LandFundOfficer or Role.FinanceAppraiser or Role.ProvinceDecider or Role.Planner or Role.Auditor;

    /// <summary>A proposal rests on all that could be given on its day: with a facility among it that is hidden from the actor, all of it is.</summary>
    public static Expression<Func<AssignmentProposal, bool>> MayBeSeenBy(Actor actor)
    {
        if (!MaySee(actor))
        {
            return proposal => proposal.Id == Guid.Empty;
        }

        return actor.HiddenFacilityIds is { Count: > 0 } hidden
            ? proposal => !proposal.Inputs.Spaces.Any(space => hidden.Contains(space.FacilityId))
            : Predicate.All<AssignmentProposal>();
    }

    /// <summary>The same rule for one proposal at hand.</summary>
    public static bool MaySee(Actor actor, AssignmentProposal proposal) => MayBeSeenBy(actor).HoldsOf(proposal);
}
