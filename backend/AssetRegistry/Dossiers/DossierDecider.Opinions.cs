using AssetRegistry.Access;
using AssetRegistry.Organisations;

namespace AssetRegistry.Dossiers;

public static partial class DossierDecider
{
    public static DossierAppraisalStarted StartAppraisal(StartAppraisal command, Dossier dossier, Actor actor, DateOnly today)
    {
        DossierGate.Demand(CommandName.StartAppraisal, dossier, actor, command.EffectiveOn, today);
        return new(dossier.Id, dossier.Number, Provenance.Of(actor, command.EffectiveOn));
    }

    /// <param name="command">The question.</param>
    /// <param name="dossier">What it is about.</param>
    /// <param name="asked">The organisation that is to answer.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="today">The day of recording.</param>
    public static DossierOpinionAsked AskForOpinion(AskForOpinion command, Dossier dossier, Organisation asked, Actor actor, DateOnly today)
    {
        DossierGate.Demand(CommandName.AskForOpinion, dossier, actor, command.EffectiveOn, today);
        OrganisationDecider.DemandNotEnded(asked);
        if (asked.Id == dossier.ProposerId)
        {
            throw new OpinionFromProposerException(dossier.Id, dossier.Number, asked.Name);
        }

        if (dossier.OpinionAwaitedFrom(asked.Id) is { } awaited)
        {
            throw new OpinionAlreadyAskedException(dossier.Id, dossier.Number, asked.Name, awaited.DueOn);
        }

        return new(
            dossier.Id,
            dossier.Number,
            asked.Id,
            asked.Name,
            Require.Text(command.Question, "question"),
            Require.NotBefore(command.DueOn, command.EffectiveOn, "dueOn"),
            Provenance.Of(actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today)));
    }

    public static DossierOpinionGiven GiveOpinion(GiveOpinion command, Dossier dossier, Actor actor, DateOnly today)
    {
        DossierGate.Demand(CommandName.GiveOpinion, dossier, actor, command.EffectiveOn, today);
        var asked = dossier.OpinionAwaitedFrom(actor)
            ?? throw new OpinionNotAwaitedException(dossier.Id, dossier.Number);
        return new(
            dossier.Id,
            dossier.Number,
            asked.OrganisationId,
            asked.OrganisationName,
            command.Agrees,
            Require.Text(command.Text, "text"),
            Provenance.Of(actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today)));
    }

    // Who lets the day pass has no objection; until then the appraisal waits.
    private static void DemandOpinions(Dossier dossier, DateOnly day)
    {
        List<DossierOpinion> awaited = [.. dossier.Opinions.Where(opinion => opinion.Answer is null && !opinion.IsOverdueOn(day))];
        if (awaited.Count > 0)
        {
            throw new OpinionsAwaitedException(
                dossier.Id, dossier.Number, [.. awaited.Select(opinion => opinion.OrganisationName)], awaited.Max(opinion => opinion.DueOn));
        }
    }
}
