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

        // An account without an organisation owns nothing; no organisation has the empty id.
        var own = actor.OrganisationId ?? Guid.Empty;
        Expression<Func<T, bool>> visible = site => site.OrganisationIds.Contains(own);
        return actor is { Role: Role.CommuneOfficial, CommuneCode: { } commune } ? visible.Or(site => site.CommuneCode == commune) : visible;
    }

    public static Expression<Func<T, bool>> ApplicationMayBeSeenBy<T>(Actor actor)
        where T : IHousingApplicationFacts
    {
        var own = actor.OrganisationId ?? Guid.Empty;
        return actor.IsProvinceWide ? Predicate.All<T>() : application => application.OrganisationId == own;
    }

    /// <summary>The same rule for one site at hand.</summary>
    public static bool MaySee(Actor actor, IHousingSiteFacts site) =>
        actor.IsProvinceWide || SiteMayBeSeenBy<IHousingSiteFacts>(actor).Compile(preferInterpretation: true)(site);

    /// <summary>The same rule for one application at hand.</summary>
    public static bool MaySee(Actor actor, IHousingApplicationFacts application) =>
        actor.IsProvinceWide || ApplicationMayBeSeenBy<IHousingApplicationFacts>(actor).Compile(preferInterpretation: true)(application);
}
