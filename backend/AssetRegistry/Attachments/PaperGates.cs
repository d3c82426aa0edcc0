using AssetRegistry.Access;
using AssetRegistry.Decisions;
using AssetRegistry.Dossiers;
using AssetRegistry.Handovers;
using AssetRegistry.Rules;

namespace AssetRegistry.Attachments;

/// <summary>Which papers the law of its day asks of a record for the steps it has taken, and which of them are attached to it.</summary>
public static class PaperGates
{
    public static IReadOnlyList<PaperGate> Of(Dossier dossier, IEnumerable<Attachment> attachments, RuleBook rules) =>
        Match(StepsOf(dossier), form: null, dossier.SubmittedOn, attachments, rules);

    public static IReadOnlyList<PaperGate> Of(Decision decision, IEnumerable<Attachment> attachments, RuleBook rules) =>
        Match([CommandName.DecideDossier], decision.LegalForm, decision.DecidedOn, attachments, rules);

    public static IReadOnlyList<PaperGate> Of(Handover handover, IEnumerable<Attachment> attachments, RuleBook rules) =>
        Match(StepsOf(handover), handover.LegalForm, handover.HandedOverOn ?? handover.LastStepOn, attachments, rules);

    private static IEnumerable<CommandName> StepsOf(Dossier dossier)
    {
        if (dossier.Status is DossierStatus.Draft or DossierStatus.Discarded)
        {
            yield break;
        }

        yield return dossier.Kind is DossierKind.Offer ? CommandName.SubmitOffer : CommandName.SubmitRequest;
        if (dossier.AcceptedOn is not null)
        {
            yield return CommandName.AcceptDossier;
        }

        if (dossier.Appraisal is not null)
        {
            yield return CommandName.AppraiseDossier;
        }

        if (dossier.Status is DossierStatus.Forwarded or DossierStatus.Decided)
        {
            yield return CommandName.ForwardDossier;
        }
    }

    private static IEnumerable<CommandName> StepsOf(Handover handover)
    {
        if (handover.HandedOverOn is not null || handover.ProvisionalSince is not null)
        {
            yield return CommandName.RecordHandover;
        }

        if (handover.InUseSince is not null)
        {
            yield return CommandName.ConfirmUse;
        }
    }

    /// <summary>One attachment shows one paper: the oldest of its kind that shows no other.</summary>
    private static List<PaperGate> Match(
        IEnumerable<CommandName> steps, LegalForm? form, DateOnly day, IEnumerable<Attachment> attachments, RuleBook rules)
    {
        var law = rules.On(day);
        var unused = attachments.Where(attachment => attachment.EndedOn is null).OrderBy(attachment => attachment.Id).ToList();
        var gates = new List<PaperGate>();
        foreach (var paper in steps.SelectMany(step => law.RequiredPapers(step, form)))
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
