using System.Linq.Expressions;
using AssetRegistry.Reports;

namespace AssetRegistry.Access;

/// <summary>Which frozen reports an actor may see: they count the whole province, restricted facilities included, so only who may see those.</summary>
public static class ReportSnapshotVisibility
{
    public static Expression<Func<ReportSnapshot, bool>> MayBeSeenBy(Actor actor) =>
        MaySee(actor) ? Predicate.All<ReportSnapshot>() : _ => false;

    /// <summary>The same rule for one report at hand; today they are all alike.</summary>
    public static bool MaySee(Actor actor) => actor.SeesRestricted;
}
