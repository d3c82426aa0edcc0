using System.Linq.Expressions;
using AssetRegistry.Dossiers;

namespace AssetRegistry.Access;

/// <summary>Which dossiers an actor may see, their timelines included: the province all; an organisation those it proposed,
/// those it receives by, and those about a facility it held when they were submitted.</summary>
public static class DossierVisibility
{
    public static Expression<Func<T, bool>> MayBeSeenBy<T>(Actor actor)
        where T : IDossierFacts
    {
        if (actor.IsProvinceWide)
        {
            return Predicate.All<T>();
        }

        // An account without an organisation owns nothing; no organisation has the empty id.
        var own = actor.OrganisationId ?? Guid.Empty;
        Guid? receiver = own;
        return dossier => dossier.ProposerId == own || dossier.ReceiverId == receiver || dossier.HolderIds.Contains(own);
    }

    /// <summary>The same rule for one dossier at hand.</summary>
    public static bool MaySee(Actor actor, IDossierFacts dossier) =>
        actor.IsProvinceWide || MayBeSeenBy<IDossierFacts>(actor).Compile(preferInterpretation: true)(dossier);
}
