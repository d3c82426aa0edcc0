using System.Linq.Expressions;
using AssetRegistry.Decisions;

namespace AssetRegistry.Access;

/// <summary>Which decisions an actor may see, their timelines included: the province and its delegates all; an organisation those about a dossier it
/// proposed and those it gives or receives by, and those of the bodies below it; a commune also those about what stood in it. One with a facility that is
/// hidden from the actor is seen by its parties alone.</summary>
public static class DecisionVisibility
{
    public static Expression<Func<T, bool>> MayBeSeenBy<T>(Actor actor)
        where T : IDecisionFacts
    {
        var others = Predicate.All<T>();
        if (actor.HiddenFacilityIds is { Count: > 0 } hidden)
        {
            others = decision => !decision.Items.Any(item => hidden.Contains(item.FacilityId));
        }

        var parties = Predicate.OfOwnOrBelow(actor, others, bodies => decision => decision.PartyIds.Any(id => bodies.Contains(id)));
        if (actor.SeesWhatIsDecided)
        {
            return parties.Or(others);
        }

        return CommuneCodesOf(actor).Aggregate(
            parties, (known, commune) => known.Or(others.And(decision => decision.CommuneCodes.Contains(commune))));
    }

    /// <summary>The same rule for one decision at hand.</summary>
    public static bool MaySee(Actor actor, IDecisionFacts decision) => MayBeSeenBy<IDecisionFacts>(actor).HoldsOf(decision);

    /// <summary>Which items of a decision that may be seen: an item is its parties' and its commune's, even beside others in one act.</summary>
    public static bool MaySee(Actor actor, Decision decision, DecisionItem item) =>
        IsParty(decision, item, actor.ActsFor)
        || (!actor.HiddenFacilityIds.Contains(item.FacilityId)
            && (actor.SeesWhatIsDecided || IsParty(decision, item, actor.Sees) || CommuneCodesOf(actor).Any(commune => item.CommuneCode == commune)));

    private static bool IsParty(Decision decision, DecisionItem item, Func<Guid, bool> isOne) =>
        isOne(item.GiverId) || isOne(item.ReceiverId) || decision.Dossiers.All(dossier => isOne(dossier.ProposerId));

    /// <summary>A decision keeps the code of its day: after a merger the commune answers for those of the communes that went to it.</summary>
    private static IEnumerable<string> CommuneCodesOf(Actor actor) =>
        actor is { Role: Role.CommuneOfficial, CommuneCode: { } commune } ? [commune, .. actor.FormerCommuneCodes] : [];
}
