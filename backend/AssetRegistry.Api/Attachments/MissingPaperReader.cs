using AssetRegistry.Rules;

namespace AssetRegistry.Api.Attachments;

/// <summary>Finds the papers that are missing from the cases a caller may see.</summary>
public sealed class MissingPaperReader(IDocumentStore store, INodeIdSerializer ids)
{
    /// <summary>Oldest case first; within a case in the order of its steps.</summary>
    public async Task<IReadOnlyList<MissingPaper>> ReadAsync(Actor actor, Guid? organisationId, RuleBook rules, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var dossiers = await session.Query<Dossier>().Where(DossierVisibility.MayBeSeenBy<Dossier>(actor)).ToListAsync(cancellationToken);
        var handovers = await session.Query<Handover>().Where(HandoverVisibility.MayBeSeenBy<Handover>(actor)).ToListAsync(cancellationToken);
        var decisions = await session.Query<Decision>().Where(DecisionVisibility.MayBeSeenBy<Decision>(actor)).ToListAsync(cancellationToken);
        var attachments = (await session.Query<Attachment>().Where(attachment => attachment.EndedOn == null).ToListAsync(cancellationToken))
            .ToLookup(attachment => attachment.SubjectId);
        var finance = await session.Query<Organisation>().Where(organisation => organisation.Type == OrganisationType.FinanceDepartment)
            .OrderBy(organisation => organisation.Code).FirstOrDefaultAsync(cancellationToken);
        var missing = dossiers
            .SelectMany(dossier => Missing(
                PaperGates.Of(dossier, attachments[dossier.Id], rules), AttachmentSubjects.Of(dossier).Subject, dossier.SubmittedOn,
                command => command is CommandName.SubmitOffer or CommandName.SubmitRequest ? dossier.ProposerId : finance?.Id ?? dossier.ProposerId))
            .Concat(decisions.SelectMany(decision => Missing(
                PaperGates.Of(decision, attachments[decision.Id], rules), AttachmentSubjects.Of(decision).Subject, decision.DecidedOn, _ => decision.IssuerId)))
            .Concat(handovers.SelectMany(handover => Missing(
                PaperGates.Of(handover, attachments[handover.Id], rules), AttachmentSubjects.Of(handover).Subject, handover.HandedOverOn ?? handover.LastStepOn,
                command => command is CommandName.ConfirmUse ? handover.ReceiverId : handover.GiverId)));

        return
        [
            .. missing.Where(paper => organisationId is null || paper.OrganisationId == organisationId)
                .OrderBy(paper => paper.CaseOf).ThenBy(paper => paper.Subject.Label, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<MissingPaper> Missing(
        IEnumerable<PaperGate> gates, AttachmentSubject subject, DateOnly caseOf, Func<CommandName, Guid> organisationOf) =>
        gates.Where(gate => gate.IsMissing).Select(gate => new MissingPaper(
            new AttachmentSubjectLink(subject.Kind, ids.Format($"{subject.Kind}", subject.Id), subject.Label), organisationOf(gate.Paper.Command), caseOf,
            RequiredPaperState.Of(gate)));
}
