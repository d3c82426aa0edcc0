using System.Linq.Expressions;
using AssetRegistry.Facilities;

namespace AssetRegistry.Access;

/// <summary>
/// Which facilities an actor may see, their timelines included. The one rule for lists, details, counts, tiles and history:
/// the province and its delegates see all; a commune what stands in it; every organisation what it and the bodies below it hold and receive, and all that is
/// surplus, be it in part. Of these a restricted one only if the actor is entitled to it. The public sees those that are public. decisions/0017
/// </summary>
public static class FacilityVisibility
{
    public static Expression<Func<T, bool>> MayBeSeenBy<T>(Actor actor)
        where T : IFacilityFacts =>
        actor.IsPublic ? facility => facility.Sensitivity == Sensitivity.Public : IsInReachOf<T>(actor).And(IsOpenTo<T>(actor));

    /// <summary>
    /// Which facilities are open to an actor, wherever they stand: all but the restricted; those only to their own organisations, to the land fund
    /// officer while they are in custody, and to who decides and watches over the whole.
    /// </summary>
    public static Expression<Func<T, bool>> IsOpenTo<T>(Actor actor)
        where T : IGuardedFacility
    {
        if (actor.SeesRestricted)
        {
            return Predicate.All<T>();
        }

        Expression<Func<T, bool>> open = facility => facility.Sensitivity == Sensitivity.Internal || facility.Sensitivity == Sensitivity.Public;
        if (actor.Role is Role.LandFundOfficer)
        {
            open = open.Or(facility => facility.InCustody);
        }

        return actor.OrganisationId is null ? open : open.Or(IsOf<T>(actor.OwnIds));
    }

    /// <summary>The same rule for one facility at hand.</summary>
    public static bool MaySee(Actor actor, IFacilityFacts facility) => MayBeSeenBy<IFacilityFacts>(actor).HoldsOf(facility);

    private static Expression<Func<T, bool>> IsInReachOf<T>(Actor actor)
        where T : IFacilityFacts
    {
        if (actor.SeesWhatIsDecided)
        {
            return Predicate.All<T>();
        }

        Expression<Func<T, bool>> visible = facility => facility.Classification == Classification.Surplus || facility.HasSurplusPart;
        if (actor.OrganisationId is not null)
        {
            visible = visible.Or(IsOf<T>(actor.SeenIds));
        }

        if (actor is { Role: Role.CommuneOfficial, CommuneCode: { } commune })
        {
            visible = visible.Or(facility => facility.CommuneCode == commune);
        }

        return visible;
    }

    private static Expression<Func<T, bool>> IsOf<T>(IReadOnlyList<Guid> bodies)
        where T : IGuardedFacility
    {
        List<Guid?> receivers = [.. bodies];
        return facility =>
            bodies.Contains(facility.HolderId) || receivers.Contains(facility.ReceiverId) || facility.PartOrganisationIds.Any(id => bodies.Contains(id));
    }
}
