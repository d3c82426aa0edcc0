using System.Linq.Expressions;
using AssetRegistry.Facilities;

namespace AssetRegistry.Access;

/// <summary>Which facilities an actor may see, their timelines included. The one rule for lists, details, counts, tiles and history:
/// the province and its delegates see all; a commune what stands in it; every organisation what it holds, what it receives, and all that is surplus, be it in part.</summary>
public static class FacilityVisibility
{
    public static Expression<Func<T, bool>> MayBeSeenBy<T>(Actor actor)
        where T : IFacilityFacts
    {
        if (actor.SeesWhatIsDecided)
        {
            return Predicate.All<T>();
        }

        Expression<Func<T, bool>> visible = facility => facility.Classification == Classification.Surplus || facility.HasSurplusPart;
        if (actor.OrganisationId is not null)
        {
            visible = visible.Or(Predicate.OfAnyOwn<T>(actor, own =>
            {
                Guid? receiver = own;
                return facility => facility.HolderId == own || facility.ReceiverId == receiver || facility.PartOrganisationIds.Contains(own);
            }));
        }

        if (actor is { Role: Role.CommuneOfficial, CommuneCode: { } commune })
        {
            visible = visible.Or(facility => facility.CommuneCode == commune);
        }

        return visible;
    }

    /// <summary>The same rule for one facility at hand.</summary>
    public static bool MaySee(Actor actor, IFacilityFacts facility) =>
        actor.SeesWhatIsDecided || MayBeSeenBy<IFacilityFacts>(actor).Compile(preferInterpretation: true)(facility);
}
