using AssetRegistry.Access;
using AssetRegistry.Assignments;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using AssetRegistry.Rules;

namespace AssetRegistry.Decisions;

public static partial class DecisionDecider
{
    /// <summary>Takes a decision back. Its dossiers lie before the province again and what it gave is free for choice.</summary>
    /// <param name="command">The revocation.</param>
    /// <param name="decision">What is revoked.</param>
    /// <param name="handovers">The handovers of its items in force.</param>
    /// <param name="dossiers">The dossiers it answers.</param>
    /// <param name="actor">Who revokes.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="delegations">All delegations that could be the actor's; null: none.</param>
    /// <param name="rules">The law; null: the packs that come with the program.</param>
    /// <param name="proposal">The assignment proposal that it carried out; null: none.</param>
    public static RevocationOutcome Revoke(
        RevokeDecision command,
        Decision decision,
        IReadOnlyList<Handover> handovers,
        IReadOnlyList<Dossier> dossiers,
        Actor actor,
        DateOnly today,
        IReadOnlyList<Delegation>? delegations = null,
        RuleBook? rules = null,
        AssignmentProposal? proposal = null)
    {
        DemandRight(actor, delegations ?? [], CommandName.RevokeDecision);
        DemandInForce(decision, CommandName.RevokeDecision);
        DemandNotHandedOver(decision, decision.ItemsInForce, handovers);
        var paper = Require.Paper(command.Paper, CommandName.RevokeDecision, rules, command.EffectiveOn, today);
        var provenance = Changing(paper, command.Reason, command.EffectiveOn, decision, handovers, actor, today);
        _ = DecisionAuthority.Demand(actor, decision.LegalForm, paper.Date, null, delegations ?? [], CommandName.RevokeDecision);
        List<Dossier> ended = [.. dossiers.Where(dossier => dossier.DecisionId == decision.Id)];
        return new(
            new(decision.Id, decision.Number, provenance),
            [.. ended.Select(dossier => new DossierReopened(dossier.Id, dossier.Number, decision.Id, decision.Number, provenance))],
            [.. decision.ItemsInForce.Select(item => Release(decision, item, provenance))],
            [.. ended.Where(dossier => dossier.Kind is DossierKind.Request).SelectMany(dossier => AskAgain(dossier, decision, provenance))],
            [.. Cancel(decision.ItemsInForce, handovers, provenance)],
            AssignmentProposalDecider.Release(proposal, decision, decision.ItemsInForce, provenance));
    }

    /// <summary>Replaces items of a decision that were not formally handed over by those of a new decision; both are kept and name each other.</summary>
    /// <param name="command">The amendment.</param>
    /// <param name="decision">What is amended.</param>
    /// <param name="handovers">The handovers of its items in force.</param>
    /// <param name="ground">The dossiers it answers and the facilities of the items, as they are now.</param>
    /// <param name="actor">Who amends.</param>
    /// <param name="today">The day of recording.</param>
    public static AmendmentOutcome Amend(
        AmendDecision command, Decision decision, IReadOnlyList<Handover> handovers, DecisionGround ground, Actor actor, DateOnly today)
    {
        DemandRight(actor, ground.Delegations, CommandName.AmendDecision);
        DemandInForce(decision, CommandName.AmendDecision);
        var replaced = Replaced(command, decision);
        DemandNotHandedOver(decision, replaced, handovers);
        foreach (var dossier in ground.Dossiers)
        {
            FourEyes.Demand(dossier, CommandName.DecideDossier, actor);
        }

        if (ground.Proposal is { } prepared)
        {
            AssignmentProposalDecider.DemandFourEyes(CommandName.AmendDecision, prepared, actor);
        }

        var paper = Require.Paper(command.Paper, CommandName.AmendDecision, ground.Rules, command.EffectiveOn, today);
        var provenance = Changing(paper, command.Reason, command.EffectiveOn, decision, handovers, actor, today);
        _ = DecisionAuthority.Demand(actor, decision.LegalForm, paper.Date, null, ground.Delegations, CommandName.AmendDecision);
        List<FacilityReleased> released = [.. replaced.Select(item => Release(decision, item, provenance))];
        var pairingsReleased = AssignmentProposalDecider.Release(ground.Proposal, decision, replaced, provenance);
        var freed = ground with
        {
            Proposal = pairingsReleased is null ? null : ground.Proposal!.Apply(pairingsReleased),
            Facilities = [.. ground.Facilities.Select(facility => released
                .Where(release => release.FacilityId == facility.Id).Aggregate(facility, (state, release) => state.Apply(release)))],
        };
        var issue = new IssueDecision(
            command.NewDecisionId, command.LegalForm, command.Items, paper, command.EffectiveOn, command.Capacity, command.RetainUntil);
        var outcome = new DecisionDraft(issue, freed, paper, provenance)
        {
            Authority = DecisionAuthority.Demand(actor, command.LegalForm, paper.Date, command.Capacity, ground.Delegations),
            Amends = decision.ToReference(),
        }.Complete();
        return new(
            new(
                decision.Id,
                decision.Number,
                new(outcome.Issued.DecisionId, outcome.Issued.Number, outcome.Issued.DecidedOn),
                [.. replaced.Select(item => item.Key)],
                provenance),
            released,
            [.. Cancel(replaced, handovers, provenance)],
            outcome,
            pairingsReleased);
    }

    /// <summary>The items of the old decision that the new one speaks of. Of an exchange both halves are spoken of, or none.</summary>
    private static List<DecisionItem> Replaced(AmendDecision command, Decision decision)
    {
        if (command.Items.FirstOrDefault(item => decision.ItemsInForce.All(given => given.Key != item.Key)) is { } unknown)
        {
            throw new DecisionItemNotFoundException(decision.Id, decision.Number, unknown.FacilityId);
        }

        List<DecisionItem> replaced = [.. decision.ItemsInForce.Where(given => command.Items.Any(item => item.Key == given.Key))];
        LegalForms.DemandPairs(decision.LegalForm, [.. decision.ItemsInForce.Except(replaced)]);
        return replaced;
    }

    private static void DemandInForce(Decision decision, CommandName command)
    {
        if (decision.Status is not DecisionStatus.InForce)
        {
            throw new DecisionNotInForceException(decision.Id, decision.Number, decision.Status, command);
        }
    }

    private static void DemandNotHandedOver(Decision decision, IReadOnlyList<DecisionItem> items, IReadOnlyList<Handover> handovers)
    {
        var done = handovers.FirstOrDefault(handover =>
            handover.Status is not (HandoverStatus.Awaited or HandoverStatus.Provisional) && items.Any(item => item.HandoverId == handover.Id));
        if (done is not null)
        {
            throw new DecisionCarriedOutException(decision.Id, decision.Number, done.Facility.Id, done.Facility.Number, done.ReceiverName);
        }
    }

    private static Provenance Changing(
        Paper paper,
        string reason,
        DateOnly effectiveOn,
        Decision decision,
        IReadOnlyList<Handover> handovers,
        Actor actor,
        DateOnly today)
    {
        _ = Require.NotBefore(paper.Date, decision.DecidedOn, "paper.date");
        var day = Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), paper.Date, "effectiveOn");
        foreach (var earlier in handovers.Select(handover => handover.LastStepOn).Append(decision.LastStepOn))
        {
            _ = Require.NotBefore(day, earlier, "effectiveOn");
        }

        return Provenance.Of(actor, day, paper, Require.Text(reason, "reason"));
    }

    private static FacilityReleased Release(Decision decision, DecisionItem item, Provenance provenance) =>
        new(item.FacilityId, decision.Id, decision.Number, provenance, item.PartId);

    private static IEnumerable<FacilityRequested> AskAgain(Dossier dossier, Decision decision, Provenance provenance) => dossier.Facilities
        .Where(facility => decision.ItemsInForce.Any(item => item.FacilityId == facility.Id && item.PartId == facility.PartId))
        .Select(facility => new FacilityRequested(
            facility.Id,
            dossier.Id,
            dossier.Number,
            dossier.ProposerId,
            dossier.ProposerName,
            dossier.IntendedUse!.Value,
            dossier.AreaNeededM2,
            provenance,
            facility.PartId));

    private static IEnumerable<HandoverCancelled> Cancel(
        IReadOnlyList<DecisionItem> items, IReadOnlyList<Handover> handovers, Provenance provenance) => handovers
        .Where(handover => items.Any(item => item.HandoverId == handover.Id))
        .Select(handover => new HandoverCancelled(handover.Id, provenance));
}
