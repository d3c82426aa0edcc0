using System.Linq.Expressions;
using AssetRegistry.Offices;

namespace AssetRegistry.Access;

/// <summary>Which offices an actor may see, with their staff, assets and timelines: the province all; an organisation its own and those of the bodies below it; a commune also
/// those of others that stand in it. One that sits or sat in a facility that is hidden from the actor is its own organisation's alone.</summary>
public static class OfficeVisibility
{
    public static Expression<Func<T, bool>> MayBeSeenBy<T>(Actor actor)
        where T : IOfficeFacts
    {
        var others = Predicate.All<T>();
        if (actor.HiddenFacilityIds is { Count: > 0 } hidden)
        {
            others = office => !office.FacilityIds.Any(id => hidden.Contains(id));
        }

        var visible = Predicate.OfOwnOrBelow(actor, others, bodies => office => bodies.Contains(office.OrganisationId));
        if (actor.IsProvinceWide)
        {
            return visible.Or(others);
        }

        return actor is { Role: Role.CommuneOfficial, CommuneCode: { } commune } ? visible.Or(others.And(office => office.CommuneCode == commune)) : visible;
    }

    /// <summary>The same rule for one office at hand.</summary>
    public static bool MaySee(Actor actor, IOfficeFacts office) => MayBeSeenBy<IOfficeFacts>(actor).HoldsOf(office);
}
