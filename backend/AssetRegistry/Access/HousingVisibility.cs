using System.Linq.Expressions;
using AssetRegistry.Housing;

namespace AssetRegistry.Access;

/// <summary>Which official housing an actor may see, timelines included: the province all; a commune the sites that stand in it; every organisation
/// the sites that its officials and those of the bodies below it live in, and their need; of the applications, which tell of persons, its own alone. A
/// site in a facility that is hidden from the actor is theirs alone who live there.</summary>
public static class HousingVisibility
{
    public static Expression<Func<T, bool>> SiteMayBeSeenBy<T>(Actor actor)
        where T : IHousingSiteFacts
    {
        var others = Predicate.All<T>();
        if (actor.HiddenFacilityIds is { Count: > 0 } ids)
        {
            List<Guid?> hidden = [.. ids];
            others = site => !hidden.Contains(site.FacilityId);
        }

        var visible = Predicate.OfOwnOrBelow(actor, others, bodies => site => site.OrganisationIds.Any(id => bodies.Contains(id)));
        if (actor.IsProvinceWide)
        {
            return visible.Or(others);
        }

        return actor is { Role: Role.CommuneOfficial, CommuneCode: { } commune } ? visible.Or(others.And(site => site.CommuneCode == commune)) : visible;
    }

    public static Expression<Func<T, bool>> ApplicationMayBeSeenBy<T>(Actor actor)
        where T : IHousingApplicationFacts
    {
        var own = actor.OwnIds;

        return actor.IsProvinceWide ? Predicate.All<T>() : application => own.Contains(application.OrganisationId);
    }

    /// <summary>The same rule for one site at hand.</summary>
    public static bool MaySee(Actor actor, IHousingSiteFacts site) =>
        SiteMayBeSeenBy<IHousingSiteFacts>(actor).HoldsOf(site);

    /// <summary>The same rule for one application at hand.</summary>
    public static bool MaySee(Actor actor, IHousingApplicationFacts application) =>
        ApplicationMayBeSeenBy<IHousingApplicationFacts>(actor).HoldsOf(application);
}
