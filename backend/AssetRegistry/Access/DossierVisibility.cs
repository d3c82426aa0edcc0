using System.Linq.Expressions;
using AssetRegistry.Dossiers;

namespace AssetRegistry.Access;

/// <summary>Which dossiers an actor may see, their timelines included: the province and its delegates all that were submitted; an organisation those it proposed,
/// those it receives by, those about a facility it held when they were submitted, and those it was asked about or objected to, and those of the bodies
/// below it. A draft is seen by its proposer alone, and by those who look after the register: auditors and administrators. What names a facility that is
/// hidden from the actor is seen by its parties alone.</summary>
public static class DossierVisibility
{
    public static Expression<Func<T, bool>> MayBeSeenBy<T>(Actor actor)
        where T : IDossierFacts
    {
        if (actor.Role is Role.Auditor or Role.Administrator)
        {
            return Predicate.All<T>();
        }

        Expression<Func<T, bool>> submitted = dossier => dossier.IsSubmitted;
        if (actor.HiddenFacilityIds is { Count: > 0 } hidden)
        {
            submitted = submitted.And(dossier => !dossier.FacilityIds.Any(id => hidden.Contains(id)));
        }

        return Predicate.OfOwnOrBelow(actor, submitted, bodies =>
        {
            List<Guid?> receivers = [.. bodies];
            Expression<Func<T, bool>> proposed = dossier => bodies.Contains(dossier.ProposerId);
            return proposed.Or(actor.SeesWhatIsDecided ? submitted : dossier => dossier.IsSubmitted
                && (receivers.Contains(dossier.ReceiverId) || dossier.HolderIds.Any(id => bodies.Contains(id)) || dossier.ConsultedIds.Any(id => bodies.Contains(id))));
        });
    }

    /// <summary>The same rule for one dossier at hand.</summary>
    public static bool MaySee(Actor actor, IDossierFacts dossier) =>
        MayBeSeenBy<IDossierFacts>(actor).HoldsOf(dossier);
}
