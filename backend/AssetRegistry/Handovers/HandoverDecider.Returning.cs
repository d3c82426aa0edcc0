using AssetRegistry.Access;
using AssetRegistry.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Handovers;

public static partial class HandoverDecider
{
    /// <summary>The receiver gives back what was formally handed over, to the giver or to the land fund centre. The facility is surplus again and
    /// its handling begins anew.</summary>
    public static HandoverReturning Return(
        ReturnFacility command, Handover handover, Organisation to, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        Demand(CommandName.ReturnFacility, handover, actor);
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
}
