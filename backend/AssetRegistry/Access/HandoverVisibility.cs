using System.Linq.Expressions;
using AssetRegistry.Handovers;

namespace AssetRegistry.Access;

/// <summary>Which handovers, by decision or for the time being, an actor may see, their timelines included: the province and its delegates all but those of a
/// facility that is hidden from them; an organisation those it and the bodies below it give or receive by.</summary>
public static class HandoverVisibility
{
    public static Expression<Func<T, bool>> MayBeSeenBy<T>(Actor actor)
        where T : IHandoverParties
    {
        var others = Predicate.All<T>();
        if (actor.HiddenFacilityIds is { Count: > 0 } hidden)
        {
            others = handover => !hidden.Contains(handover.Facility.Id);
        }

        var parties = Predicate.OfOwnOrBelow(actor, others, bodies => handover => bodies.Contains(handover.GiverId) || bodies.Contains(handover.ReceiverId));

        return actor.SeesWhatIsDecided ? parties.Or(others) : parties;
    }

    /// <summary>The same rule for one handover at hand.</summary>
    public static bool MaySee(Actor actor, IHandoverParties handover) => MayBeSeenBy<IHandoverParties>(actor).HoldsOf(handover);
}
