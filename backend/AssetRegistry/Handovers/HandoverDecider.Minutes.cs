using AssetRegistry.Access;
using AssetRegistry.Rules;

namespace AssetRegistry.Handovers;

public static partial class HandoverDecider
{
    /// <summary>The giver draws the minutes up; what was checked or signed of earlier ones is void.</summary>
    public static HandoverPrepared Prepare(PrepareHandover command, Handover handover, Actor actor, DateOnly today)
    {
        Demand(CommandName.PrepareHandover, handover, actor, command.Content.IsProvisional);
        return new(
            handover.Id, MinutesRules.Checked(command.Content, today), Provenance.Of(actor, EffectiveOn(command.EffectiveOn, handover, today)));
    }

    public static HandoverItemsAccepted Accept(AcceptHandoverItems command, Handover handover, Actor actor, DateOnly today)
    {
        Demand(CommandName.AcceptHandoverItems, handover, actor);
        return new(
            handover.Id,
            MinutesRules.Checked(command.Items, handover),
            Provenance.Of(actor, EffectiveOn(command.EffectiveOn, handover, today)));
    }

    public static HandoverSignedByGiver SignAsGiver(
        SignHandoverAsGiver command, Handover handover, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        Demand(CommandName.SignHandoverAsGiver, handover, actor);
        var paper = Require.Paper(command.Paper, CommandName.SignHandoverAsGiver, rules, command.EffectiveOn, today);
        _ = Require.NotBefore(paper.Date, handover.DecidedOn, "paper.date");
        return new(handover.Id, Provenance.Of(actor, EffectiveOn(command.EffectiveOn, handover, today), paper));
    }

    /// <summary>The second signature makes the handover: what differs from the books is written into it.</summary>
    public static HandoverSigning SignAsReceiver(
        SignHandoverAsReceiver command, Handover handover, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        Demand(CommandName.SignHandoverAsReceiver, handover, actor);
        var minutes = handover.DetailedMinutes!;
        if (minutes.GiverSignature!.Account == actor.Account)
        {
            throw new BothSidesSignedByOneAccountException(handover.Id, handover.Facility.Number, actor.Account);
        }

        var provenance = Provenance.Of(
            actor, EffectiveOn(command.EffectiveOn, handover, today), minutes.GiverSignature.Paper);
        return new(
            new(handover.Id, provenance),
            Recording(handover, minutes.Content.IsProvisional, MinutesRules.DifferencesInWords(minutes), provenance, rules));
    }
}
