using System.Linq.Expressions;
using AssetRegistry.Accounts;

namespace AssetRegistry.Access;

/// <summary>Which accounts an actor may see, their timelines included: administrators and auditors all, everybody else his own.</summary>
public static class AccountVisibility
{
    public static Expression<Func<Account, bool>> MayBeSeenBy(Actor actor)
    {
        var own = actor.Account;

        return SeesAll(actor) ? Predicate.All<Account>() : account => account.Name == own;
    }

    /// <summary>The same rule for one account at hand.</summary>
    public static bool MaySee(Actor actor, Account account) => SeesAll(actor) || account.Name == actor.Account;

    private static bool SeesAll(Actor actor) => actor.Role is Role.Administrator or Role.Auditor;
}
