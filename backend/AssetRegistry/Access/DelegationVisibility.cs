using System.Linq.Expressions;
using AssetRegistry.Decisions;

namespace AssetRegistry.Access;

/// <summary>Which delegations an actor may see: the province all, everybody else those to oneself or to one's organisation.</summary>
public static class DelegationVisibility
{
    public static Expression<Func<Delegation, bool>> MayBeSeenBy(Actor actor)
    {
        if (actor.IsProvinceWide)
        {
            return Predicate.All<Delegation>();
        }

        var account = actor.Account;
        Guid? own = actor.OrganisationId ?? Guid.Empty;
        return delegation => delegation.ToAccount == account || delegation.ToOrganisationId == own;
    }

    /// <summary>The same rule for one delegation at hand.</summary>
    public static bool MaySee(Actor actor, Delegation delegation) => actor.IsProvinceWide || delegation.IsTo(actor);
}
