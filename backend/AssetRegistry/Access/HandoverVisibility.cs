using System.Linq.Expressions;
using AssetRegistry.Handovers;

namespace AssetRegistry.Access;

/// <summary>Which handovers, by decision or for the time being, an actor may see, their timelines included: the province and its delegates all; an organisation those it gives or receives by.</summary>
public static class HandoverVisibility
{
    public static Expression<Func<T, bool>> MayBeSeenBy<T>(Actor actor)
        where T : IHandoverParties
    {
        if (actor.SeesWhatIsDecided)
        {
            return Predicate.All<T>();
        }

        return Predicate.OfAnyOwn<T>(actor, own => handover => handover.GiverId == own || handover.ReceiverId == own);
    }

    /// <summary>The same rule for one handover at hand.</summary>
    public static bool MaySee(Actor actor, IHandoverParties handover) =>
        actor.SeesWhatIsDecided || MayBeSeenBy<IHandoverParties>(actor).Compile(preferInterpretation: true)(handover);
}
