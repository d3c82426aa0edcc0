using AssetRegistry.Access;

namespace AssetRegistry.Dossiers;

public sealed partial record Dossier
{
    public static Dossier Create(DossierDrafted drafted) => new Dossier
    {
        Id = drafted.DossierId,
        Number = drafted.Number,
        Kind = drafted.Kind,
        Status = DossierStatus.Draft,
        ProposerId = drafted.ProposerId,
        ProposerName = drafted.ProposerName,
        Facilities = [],
        Justification = "",
        SubmittedBy = drafted.Provenance.Account,
        SubmittedOn = drafted.Provenance.EffectiveOn,
        LastStepOn = drafted.Provenance.EffectiveOn,
    }.Holding(drafted.Content, CommandName.DraftDossier, drafted);

    /// <summary>Most dossiers are submitted at once, without a draft.</summary>
    public static Dossier Create(DossierSubmitted submitted) => new Dossier
    {
        Id = submitted.DossierId,
        Number = submitted.Number,
        Kind = submitted.Kind,
        Status = DossierStatus.Submitted,
        ProposerId = submitted.ProposerId,
        ProposerName = submitted.ProposerName,
        Facilities = [],
        Justification = "",
        SubmittedBy = submitted.Provenance.Account,
        SubmittedOn = submitted.Provenance.EffectiveOn,
        LastStepOn = submitted.Provenance.EffectiveOn,
    }.Apply(submitted);

    public Dossier Apply(DossierDraftRevised revised) => Moved(DossierStatus.Draft, revised)
        .Holding(revised.Content, CommandName.DraftDossier, revised) with
    { SubmittedBy = revised.Provenance.Account, SubmittedOn = revised.Provenance.EffectiveOn };

    public Dossier Apply(DossierDraftDiscarded discarded) =>
        Closed(DossierStatus.Discarded, discarded) with { WithdrawalReason = discarded.Reason };

    public Dossier Apply(DossierSubmitted submitted) => Submitted(
        new(
            submitted.Facilities,
            submitted.WantedIn,
            submitted.IntendedUse,
            submitted.AreaNeededM2,
            submitted.Headcount,
            submitted.NeededBy,
            submitted.Justification,
            submitted.Papers ?? []),
        submitted.Kind is DossierKind.Offer ? CommandName.SubmitOffer : CommandName.SubmitRequest,
        submitted);

    public Dossier Apply(DossierResubmitted resubmitted) => (this with
    {
        Round = resubmitted.Round,
        EarlierRounds = [.. EarlierRounds, ThisRound()],
        AcceptedOn = null,
        ClosedOn = null,
        SupplementAsked = null,
        Appraisal = null,
        AppraisedBy = null,
        Refusal = null,
        WithdrawalReason = null,
        Opinions = [],
        ClockSpans = [],
    }).Submitted(resubmitted.Content, CommandName.ResubmitDossier, resubmitted);

    public Dossier Apply(DossierAccepted accepted) => Moved(DossierStatus.Accepted, accepted).Filing(CommandName.AcceptDossier, accepted) with
    {
        AcceptedOn = accepted.Provenance.EffectiveOn,
        AwaitsAcceptanceSince = null,
        ClockSpans = ClockSpans.Switched(accepted.Provenance.EffectiveOn, isRunning: true),
    };

    public Dossier Apply(DossierSupplementAsked asked) => Moved(DossierStatus.SupplementAsked, asked).Filing(CommandName.AskForSupplement, asked) with
    {
        SupplementAsked = asked.WhatIsMissing,
        AwaitsAcceptanceSince = null,
        ClockSpans = ClockSpans.Count == 0 ? ClockSpans : ClockSpans.Switched(asked.Provenance.EffectiveOn, isRunning: false),
    };

    public Dossier Apply(DossierSupplemented supplemented) =>
        Moved(DossierStatus.Submitted, supplemented).Filing(CommandName.SupplementDossier, supplemented, supplemented.Papers) with
        { AwaitsAcceptanceSince = supplemented.Provenance.EffectiveOn };

    public Dossier Apply(DossierAppraisalStarted started) => Moved(DossierStatus.UnderAppraisal, started);

    public Dossier Apply(DossierOpinionAsked asked) => Moved(DossierStatus.GatheringOpinions, asked).Filing(CommandName.AskForOpinion, asked) with
    {
        Opinions = [.. Opinions, new(asked.OrganisationId, asked.OrganisationName, asked.Question, asked.Provenance.EffectiveOn, asked.DueOn)],
    };

    public Dossier Apply(DossierOpinionGiven given) => Moved(Status, given).Filing(CommandName.GiveOpinion, given) with
    {
        Opinions =
        [
            .. Opinions.Select(opinion => opinion.OrganisationId == given.OrganisationId && opinion.Answer is null
                ? opinion with { Answer = new(given.Agrees, given.Text, given.Provenance.EffectiveOn, given.Provenance.Paper) }
                : opinion),
        ],
    };

    public Dossier Apply(DossierAppraised appraised) =>
        Moved(DossierStatus.Appraised, appraised).Filing(CommandName.AppraiseDossier, appraised, appraised.Papers) with
        { Appraisal = appraised.Conclusion, AppraisedBy = appraised.Provenance.Account };

    public Dossier Apply(DossierForwarded forwarded) =>
        Moved(DossierStatus.Forwarded, forwarded).Filing(CommandName.ForwardDossier, forwarded, forwarded.Papers);

    public Dossier Apply(DossierDecided decided) => Closed(DossierStatus.Decided, decided).Filing(CommandName.DecideDossier, decided) with
    {
        DecidedOn = decided.DecidedOn,
        DecisionId = decided.DecisionId,
        ReceiverId = decided.ReceiverId,
    };

    public Dossier Apply(DossierReopened reopened) => Moved(DossierStatus.Forwarded, reopened) with
    {
        ClosedOn = null,
        ClockSpans = [.. ClockSpans, new(reopened.Provenance.EffectiveOn, null, IsRunning: true)],
        DecidedOn = null,
        DecisionId = null,
        ReceiverId = null,
    };

    public Dossier Apply(DossierRefused refused) =>
        Closed(DossierStatus.Refused, refused).Filing(CommandName.RefuseDossier, refused) with { Refusal = refused.Reason };

    public Dossier Apply(DossierWithdrawn withdrawn) =>
        Closed(DossierStatus.Withdrawn, withdrawn) with { WithdrawalReason = withdrawn.Reason };

    public Dossier Apply(DossierObjectionRaised raised) => Filing(CommandName.RaiseObjection, raised) with
    {
        Objections =
        [
            .. Objections,
            new(
                raised.ObjectionId,
                raised.OrganisationId,
                raised.OrganisationName,
                raised.Text,
                raised.Provenance.EffectiveOn,
                raised.Provenance.Paper),
        ],
    };

    public Dossier Apply(DossierObjectionAnswered answered) => Filing(CommandName.AnswerObjection, answered) with
    {
        Objections =
        [
            .. Objections.Select(objection => objection.Id == answered.ObjectionId
                ? objection with { Answer = new(answered.IsUpheld, answered.Text, answered.Provenance.EffectiveOn, answered.Provenance.Paper) }
                : objection),
        ],
    };

    public Dossier Apply(DossierTakenOver taken) => Following() with { ProposerId = taken.ProposerId, ProposerName = taken.ProposerName };

    /// <summary>What is wanted without a facility follows the commune; facilities are found by themselves.</summary>
    public Dossier Apply(DossierCommuneChanged changed) =>
        WantedIn?.Id == changed.Former.Id ? Following() with { WantedIn = changed.Commune } : this;

    /// <summary>Two needs that were different ones stay so, although they may be one organisation's from now on.</summary>
    private Dossier Following() => this with { NeedKeyBefore = OpenNeedKey };

    private Dossier Submitted(DossierContent content, CommandName step, IBusinessEvent fact) =>
        Moved(DossierStatus.Submitted, fact).Holding(content, step, fact) with
        {
            SubmittedBy = fact.Provenance.Account,
            SubmittedOn = fact.Provenance.EffectiveOn,
            AwaitsAcceptanceSince = fact.Provenance.EffectiveOn,
        };

    // A draft's papers are replaced as a whole; those of earlier rounds stay in the file.
    private Dossier Holding(DossierContent content, CommandName step, IBusinessEvent fact) => (this with
    {
        Facilities = content.Facilities,
        WantedIn = content.WantedIn,
        IntendedUse = content.IntendedUse,
        AreaNeededM2 = content.AreaNeededM2,
        Headcount = content.Headcount,
        NeededBy = content.NeededBy,
        Justification = content.Justification ?? "",
        NeedKeyBefore = null,
        Papers = [.. Papers.Where(paper => paper.Step is not CommandName.DraftDossier)],
    }).Filing(step, fact, content.Papers);

    private Dossier Filing(CommandName step, IBusinessEvent fact, IReadOnlyList<Paper>? others = null)
    {
        Paper?[] papers = [fact.Provenance.Paper, .. others ?? []];
        return this with
        {
            Papers =
            [
                .. Papers,
                .. papers.OfType<Paper>().Distinct()
                    .Select(paper => new DossierPaper(paper.Kind, paper.Number, paper.Date, paper.Issuer, step, fact.Provenance.EffectiveOn)),
            ],
        };
    }

    private DossierRound ThisRound() => new(
        Round,
        Facilities,
        IntendedUse,
        AreaNeededM2,
        Justification,
        SubmittedOn,
        AcceptedOn,
        Appraisal,
        Opinions,
        Status,
        Refusal ?? WithdrawalReason ?? "",
        ClosedOn ?? LastStepOn);

    private Dossier Moved(DossierStatus status, IBusinessEvent step) => this with { Status = status, LastStepOn = step.Provenance.EffectiveOn };

    private Dossier Closed(DossierStatus status, IBusinessEvent step) => Moved(status, step) with
    {
        ClosedOn = step.Provenance.EffectiveOn,
        AwaitsAcceptanceSince = null,
        ClockSpans = ClockSpans.Ended(step.Provenance.EffectiveOn),
    };
}
