using System.Linq.Expressions;
using AssetRegistry.Housing;

namespace AssetRegistry.Access;

/// <summary>Which official housing an actor may see, timelines included: the province all; a commune the sites that stand in it; every organisation
/// the sites its officials live in, and its own applications and need.</summary>
public static class HousingVisibility
{
    public static Expression<Func<T, bool>> SiteMayBeSeenBy<T>(Actor actor)
        where T : IHousingSiteFacts
    {
        if (actor.IsProvinceWide)
        {
            return Predicate.All<T>();
        }

        var visible = Predicate.OfAnyOwn<T>(actor, own => site => site.OrganisationIds.Contains(own));
        return actor is { Role: Role.CommuneOfficial, CommuneCode: { } commune } ? visible.Or(site => site.CommuneCode == commune) : visible;
    }

    public static Expression<Func<T, bool>> ApplicationMayBeSeenBy<T>(Actor actor)
        where T : IHousingApplicationFacts => actor.IsProvinceWide
        ? Predicate.All<T>()
        : Predicate.OfAnyOwn<T>(actor, own => application => application.OrganisationId == own);

    /// <summary>The same rule for one site at hand.</summary>
    public static bool MaySee(Actor actor, IHousingSiteFacts site) =>
        actor.IsProvinceWide || SiteMayBeSeenBy<IHousingSiteFacts>(actor).Compile(preferInterpretation: true)(site);

    /// <summary>The same rule for one application at hand.</summary>
    public static bool MaySee(Actor actor, IHousingApplicationFacts application) =>
        actor.IsProvinceWide || ApplicationMayBeSeenBy<IHousingApplicationFacts>(actor).Compile(preferInterpretation: true)(application);
}
