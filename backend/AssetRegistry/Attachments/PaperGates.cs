using AssetRegistry.Access;
using AssetRegistry.Decisions;
using AssetRegistry.Dossiers;
using AssetRegistry.Handovers;
using AssetRegistry.Rules;

namespace AssetRegistry.Attachments;

/// <summary>Which papers the law asks of a record for the steps it has taken, each by the rules of that step's own day, and which of them are attached to it.</summary>
public static class PaperGates
{
    public static IReadOnlyList<PaperGate> Of(Dossier dossier, IEnumerable<Attachment> attachments, RuleBook rules) =>
        Match(StepsOf(dossier), form: null, attachments, rules);

    public static IReadOnlyList<PaperGate> Of(Decision decision, IEnumerable<Attachment> attachments, RuleBook rules) =>
        Match([(CommandName.DecideDossier, decision.DecidedOn)], decision.LegalForm, attachments, rules);

    public static IReadOnlyList<PaperGate> Of(Handover handover, IEnumerable<Attachment> attachments, RuleBook rules) =>
        Match(StepsOf(handover), handover.LegalForm, attachments, rules);

    private static IEnumerable<(CommandName Step, DateOnly Day)> StepsOf(Dossier dossier)
    {
        if (dossier.Status is DossierStatus.Draft or DossierStatus.Discarded)
        {
            yield break;
        }

        yield return (dossier.Kind is DossierKind.Offer ? CommandName.SubmitOffer : CommandName.SubmitRequest, dossier.SubmittedOn);
        if (dossier.AcceptedOn is { } acceptedOn)
        {
            yield return (CommandName.AcceptDossier, acceptedOn);
        }

        if (dossier.Appraisal is not null)
        {
            yield return (CommandName.AppraiseDossier, DayOf(CommandName.AppraiseDossier, dossier));
        }

        if (dossier.Status is DossierStatus.Forwarded or DossierStatus.Decided)
        {
            yield return (CommandName.ForwardDossier, DayOf(CommandName.ForwardDossier, dossier));
        }
    }

    private static IEnumerable<(CommandName Step, DateOnly Day)> StepsOf(Handover handover)
    {
        if ((handover.HandedOverOn ?? handover.ProvisionalSince) is { } recordedOn)
        {
            yield return (CommandName.RecordHandover, recordedOn);
        }

        if (handover.InUseSince is { } inUseSince)
        {
            yield return (CommandName.ConfirmUse, inUseSince);
        }
    }

    /// <summary>The day of the step in this round, as the paper it rests on was filed.</summary>
    private static DateOnly DayOf(CommandName step, Dossier dossier) =>
        dossier.Papers.LastOrDefault(paper => paper.Step == step)?.FiledOn is { } filedOn && filedOn >= dossier.SubmittedOn ? filedOn : dossier.LastStepOn;

    /// <summary>One attachment shows one paper: the oldest of its kind that shows no other.</summary>
    private static List<PaperGate> Match(
        IEnumerable<(CommandName Step, DateOnly Day)> steps, LegalForm? form, IEnumerable<Attachment> attachments, RuleBook rules)
    {
        var unused = attachments.Where(attachment => attachment.EndedOn is null).OrderBy(attachment => attachment.Id).ToList();
        var gates = new List<PaperGate>();
        foreach (var paper in steps.SelectMany(taken => rules.On(taken.Day).RequiredPapers(taken.Step, form)))
        {
            var shown = unused.FirstOrDefault(attachment => attachment.Paper?.Kind == paper.Kind);
            gates.Add(new(paper, shown));
            if (shown is not null)
            {
                _ = unused.Remove(shown);
            }
        }

        return gates;
    }
}
