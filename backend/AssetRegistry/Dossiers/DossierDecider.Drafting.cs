using AssetRegistry.Access;
using AssetRegistry.Organisations;

namespace AssetRegistry.Dossiers;

public static partial class DossierDecider
{
    /// <param name="command">What is written so far.</param>
    /// <param name="proposer">The organisation that is going to propose.</param>
    /// <param name="actor">Who writes it.</param>
    /// <param name="today">The day of recording.</param>
    public static DossierDrafted Draft(DraftDossier command, Organisation proposer, Actor actor, DateOnly today)
    {
        ProposalGate.DemandProposer(CommandName.DraftDossier, proposer, actor);
        _ = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        return new(
            command.DossierId,
            command.Number,
            command.Proposal.Kind,
            proposer.Id,
            proposer.Name,
            ProposalGate.Unfinished(command.Proposal, actor, today),
            Provenance.Of(actor, command.EffectiveOn));
    }

    public static DossierDraftRevised Revise(ReviseDraft command, Dossier dossier, Actor actor, DateOnly today)
    {
        DossierGate.Demand(CommandName.ReviseDraft, dossier, actor, command.EffectiveOn, today);
        DemandSameKind(command.Proposal, dossier);
        return new(
            dossier.Id, dossier.Number, ProposalGate.Unfinished(command.Proposal, actor, today), Provenance.Of(actor, command.EffectiveOn));
    }

    public static DossierDraftDiscarded Discard(DiscardDraft command, Dossier dossier, Actor actor, DateOnly today)
    {
        DossierGate.Demand(CommandName.DiscardDraft, dossier, actor, command.EffectiveOn, today);
        var reason = Require.Text(command.Reason, "reason");
        return new(dossier.Id, dossier.Number, reason, Provenance.Of(actor, command.EffectiveOn, reason: reason));
    }
}
