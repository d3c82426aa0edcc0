using System.Linq.Expressions;
using AssetRegistry.Custody;

namespace AssetRegistry.Access;

/// <summary>Which custody cases an actor may see, their timelines included: the province all; a commune those of what stands in it; every
/// organisation those of what it and the bodies below it hold and receive, and those whose private use was put before their requests. Of a facility that
/// is hidden from the actor only those of his own organisation.</summary>
public static class CustodyVisibility
{
    public static Expression<Func<T, bool>> MayBeSeenBy<T>(Actor actor)
        where T : ICustodyFacts
    {
        // The land fund centre's cases are its own work.
        var others = Predicate.All<T>();
        if (actor.HiddenFacilityIds is { Count: > 0 } hidden && actor.Role is not Role.LandFundOfficer)
        {
            others = custody => !hidden.Contains(custody.Facility.Id);
        }

        var visible = Predicate.OfOwnOrBelow(actor, others, bodies =>
        {
            List<Guid?> receivers = [.. bodies];
            return custody => bodies.Contains(custody.HolderId) || receivers.Contains(custody.ReceiverId) || custody.OutrankedIds.Any(id => bodies.Contains(id));
        });
        if (actor.IsProvinceWide)
        {
            return visible.Or(others);
        }

        return actor is { Role: Role.CommuneOfficial, CommuneCode: { } commune } ? visible.Or(others.And(custody => custody.CommuneCode == commune)) : visible;
    }

    /// <summary>The same rule for one case at hand.</summary>
    public static bool MaySee(Actor actor, ICustodyFacts custody) => MayBeSeenBy<ICustodyFacts>(actor).HoldsOf(custody);
}
