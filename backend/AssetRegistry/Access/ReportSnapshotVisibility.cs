using System.Linq.Expressions;
using AssetRegistry.Reports;

namespace AssetRegistry.Access;

/// <summary>Which frozen reports an actor may see: they hold the whole province, so only roles that work for all of it.</summary>
public static class ReportSnapshotVisibility
{
    public static Expression<Func<ReportSnapshot, bool>> MayBeSeenBy(Actor actor) =>
        actor.IsProvinceWide ? Predicate.All<ReportSnapshot>() : _ => false;

    /// <summary>The same rule for one report at hand; today they are all alike.</summary>
    public static bool MaySee(Actor actor) => actor.IsProvinceWide;
}
