using System.Linq.Expressions;
using AssetRegistry.Importing;

namespace AssetRegistry.Access;

/// <summary>Which imports an actor may see, with their rows: administrators and auditors all; everybody else those of his own organisation, and his own.</summary>
public static class ImportVisibility
{
    public static Expression<Func<ImportRun, bool>> MayBeSeenBy(Actor actor)
    {
        var account = actor.Account;
        List<Guid?> own = [.. actor.OwnIds];

        return actor.Role is Role.Administrator or Role.Auditor
            ? Predicate.All<ImportRun>()
            : run => own.Contains(run.OrganisationId) || run.Account == account;
    }

    /// <summary>The same rule for one import at hand.</summary>
    public static bool MaySee(Actor actor, ImportRun run) => MayBeSeenBy(actor).Compile(preferInterpretation: true)(run);
}
