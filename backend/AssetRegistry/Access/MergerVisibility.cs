using System.Linq.Expressions;
using AssetRegistry.Mergers;

namespace AssetRegistry.Access;

/// <summary>Who may see merger plans, with their previews and timelines: those who work for the whole province. A plan names what every body
/// holds, and what is not yet approved is nobody else's to know.</summary>
public static class MergerVisibility
{
    public static bool MaySee(Actor actor) => actor.IsProvinceWide;

    public static Expression<Func<MergerPlan, bool>> MayBeSeenBy(Actor actor) =>
        MaySee(actor) ? Predicate.All<MergerPlan>() : plan => plan.Id == Guid.Empty;
}
