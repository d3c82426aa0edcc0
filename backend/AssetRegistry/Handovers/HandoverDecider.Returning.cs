using AssetRegistry.Access;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Handovers;

public static partial class HandoverDecider
{
    /// <summary>The receiver gives back what was formally handed over, to the giver or to the land fund centre. The facility is surplus again and
    /// its handling begins anew.</summary>
    /// <param name="command">The return.</param>
    /// <param name="handover">What was handed over.</param>
    /// <param name="facility">The facility as it is now.</param>
    /// <param name="to">Who gets it back.</param>
    /// <param name="actor">Who returns it.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="rules">The law; null: the packs that come with the program.</param>
    public static HandoverReturning Return(
        ReturnFacility command, Handover handover, Facility facility, Organisation to, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        Demand(CommandName.ReturnFacility, handover, actor);
        DemandNotOvertaken(handover, facility);
        var isGiverOrLandFund = to.Id == handover.GiverId || to.Type is OrganisationType.LandFundCentre;
        if (!isGiverOrLandFund || to.Id == handover.ReceiverId)
        {
            throw new ReturnGoesElsewhereException(handover.Id, handover.Facility.Number, to.Id, to.Name);
        }

        OrganisationDecider.DemandNotEnded(to, "toId");
        var paper = Require.Paper(command.Paper, CommandName.ReturnFacility, rules, command.EffectiveOn, today);
        var provenance = Provenance.Of(
            actor, EffectiveOn(command.EffectiveOn, handover, today), paper, Require.Text(command.Reason, "reason"));
        _ = Require.NotBefore(provenance.EffectiveOn, paper.Date, "effectiveOn");
        return new(
            new(handover.Id, to.Id, to.Name, provenance),
            new(handover.Facility.Id, handover.Id, to.Id, to.Name, to.Type, provenance, handover.Facility.PartId));
    }

    /// <summary>Once its handling has begun anew a facility is no longer given back by the minutes of the cycle before: it may be somebody else's.</summary>
    private static void DemandNotOvertaken(Handover handover, Facility facility)
    {
        var present = handover.Facility.PartId is { } part ? facility.FindPart(part)?.Assignment : facility.Assignment;
        if (present?.HandoverId != handover.Id)
        {
            throw new HandoverOvertakenException(handover.Id, handover.Facility.Number, handover.DecisionNumber);
        }
    }
}
