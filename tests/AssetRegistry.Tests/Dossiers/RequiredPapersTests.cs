using AssetRegistry.Tests.Assignments;
using AssetRegistry.Tests.Custody;
using AssetRegistry.Tests.Decisions;

namespace AssetRegistry.Tests.Dossiers;

/// <summary>Which steps rest on which paper.</summary>
public sealed class RequiredPapersTests
{
    private static readonly (Dossier Dossier, Facility Facility) Asked = Ground.Asked(A.Surplus(1, A.HealthDepartment), A.DoanKet, 510);
    private static readonly DecisionOutcome Issued =
        Ground.Issue([Asked.Dossier], [Asked.Facility], new ItemToDecide(Asked.Facility.Id, null, A.Id(801), null, null));

    private static readonly CustodyCase Kept = InCustody.Case(CustodyStatus.Kept);

    public static TheoryData<CommandName, PaperKind> Rules => new()
    {
        { CommandName.SubmitRequest, PaperKind.OfficialLetter },
        { CommandName.SubmitOffer, PaperKind.OfficialLetter },
        { CommandName.AcceptDossier, PaperKind.ReceiptSlip },
        { CommandName.AppraiseDossier, PaperKind.AppraisalReport },
        { CommandName.ForwardDossier, PaperKind.Submission },
        { CommandName.DecideDossier, PaperKind.Decision },
        { CommandName.RecordHandover, PaperKind.HandoverMinutes },
        { CommandName.SignHandoverAsGiver, PaperKind.HandoverMinutes },
        { CommandName.ReturnFacility, PaperKind.HandoverMinutes },
        { CommandName.HandOverTemporarily, PaperKind.HandoverMinutes },
        { CommandName.SubmitAssignmentProposal, PaperKind.Submission },
        { CommandName.ApproveCustodyPlan, PaperKind.Decision },
        { CommandName.RevokeDecision, PaperKind.Decision },
        { CommandName.AmendDecision, PaperKind.Decision },
    };

    [Fact]
    public void Every_step_whose_paper_the_law_prescribes_is_tried_here() =>
        Assert.Equal(PaperSteps.Gated.Order(), Rules.Select(row => row.Data.Item1).Order());

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_missing_paper_is_named(CommandName command, PaperKind required)
    {
        var refusal = Assert.Throws<PaperRequiredException>(() => Give(command, null));

        Assert.Equal((command, required, null), (refusal.Command, refusal.RequiredKind, refusal.GivenKind));
        Assert.Contains(required.InWords().Vietnamese, refusal.Text.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_other_kind_of_paper_is_refused(CommandName command, PaperKind required) =>
        Assert.All(Enum.GetValues<PaperKind>(), kind =>
        {
            if (kind == required)
            {
                Give(command, A.Paper(kind, 60));
            }
            else
            {
                Assert.Equal(kind, Assert.Throws<PaperRequiredException>(() => Give(command, A.Paper(kind, 60))).GivenKind);
            }
        });

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_adopted_pack_may_ask_for_another_paper(CommandName command, PaperKind required) =>
        Assert.All([PaperKind.Confirmation, PaperKind.Other], kind =>
        {
            var rules = AskingFor(kind, command, A.Day(-200));

            Assert.Equal(kind, Assert.Throws<PaperRequiredException>(() => Give(command, A.Paper(required, 60), rules)).RequiredKind);
            Give(command, A.Paper(kind, 60), rules);
        });

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_case_before_its_day_is_judged_by_the_old_law(CommandName command, PaperKind required) =>
        Give(command, A.Paper(required, 60), AskingFor(PaperKind.Confirmation, command, A.Today));

    [Fact]
    public void A_step_the_law_asks_no_paper_for_may_be_given_one_or_none()
    {
        var law = RuleBook.Bundled.On(A.Today);
        var rules = RuleBook.Bundled.With([law with
        {
            Version = "2025-07-02", EffectiveFrom = A.Day(1), Papers = [.. law.Papers.Where(paper => paper.Command is not CommandName.AcceptDossier)],
        }]);

        Assert.All([null, A.Paper(PaperKind.ReceiptSlip, 60), A.Paper(PaperKind.Other, 60)], paper => Give(CommandName.AcceptDossier, paper, rules));
    }

    [Theory]
    [InlineData(CommandName.SupplementDossier)]
    [InlineData(CommandName.ClassifyFacility)]
    [InlineData(CommandName.ReceiveIntoCustody)]
    public void Some_steps_need_a_paper_of_any_kind(CommandName command)
    {
        Assert.Null(Assert.Throws<PaperRequiredException>(() => Give(command, null)).RequiredKind);
        Assert.All(Enum.GetValues<PaperKind>(), kind => Give(command, A.Paper(kind, 60)));
    }

    /// <summary>The law of the day, but the step rests on a paper of this kind.</summary>
    private static RuleBook AskingFor(PaperKind kind, CommandName command, DateOnly from)
    {
        var law = RuleBook.Bundled.On(A.Today);
        return new(
        [
            law with { Version = "before", EffectiveFrom = A.Day(-300) },
            law with
            {
                Version = "after",
                EffectiveFrom = from,
                Papers = [.. law.Papers.Select(paper => paper.Command == command && paper.WithStep is true ? paper with { Kind = kind } : paper)],
            },
        ]);
    }

    private static object Give(CommandName command, Paper? paper, RuleBook? rules = null)
    {
        var day = A.Day(60);
        return command switch
        {
            CommandName.SubmitRequest => DossierDecider.Submit(
                new(
                    Commands.SubmitRequest.DossierId,
                    Commands.SubmitRequest.Number,
                    new(
                        DossierKind.Request,
                        [new(InStatus.Wanted)],
                        IntendedUse: Commands.SubmitRequest.IntendedUse,
                        Justification: Commands.SubmitRequest.Justification),
                    paper,
                    Commands.SubmitRequest.EffectiveOn),
                A.DoanKet,
                InStatus.Proposer,
                A.Today,
                rules),
            CommandName.SubmitOffer => DossierDecider.Submit(
                new(
                    Commands.SubmitOffer.DossierId,
                    Commands.SubmitOffer.Number,
                    new(DossierKind.Offer, [new(A.Facility())], Justification: Commands.SubmitOffer.Justification),
                    paper,
                    Commands.SubmitOffer.EffectiveOn),
                A.TaLeng,
                A.OfficialOf(A.TaLeng),
                A.Today,
                rules),
            CommandName.AcceptDossier => DossierDecider.Accept(
                Commands.Accept with { Paper = paper, EffectiveOn = day }, InStatus.RequestIn(DossierStatus.Submitted), A.Appraiser, A.Today, rules),
            CommandName.SubmitAssignmentProposal => AssignmentProposalDecider.Submit(
                Proposals.Submit with { Paper = paper, EffectiveOn = day }, Proposals.In(AssignmentProposalStatus.Draft), Proposals.Unchanged, A.LandFundOfficer, A.Today, rules),
            CommandName.ApproveCustodyPlan => CustodyDecider.ApprovePlan(
                InCustody.Approve with { Paper = paper, EffectiveOn = day },
                Kept.Apply(CustodyDecider.ProposePlan(InCustody.Propose(CustodyPlanKind.Return), Kept, InCustody.Kept, A.LandFundOfficer, A.Today)),
                InCustody.Kept,
                A.Decider,
                A.Today,
                rules),
            CommandName.RevokeDecision => DecisionDecider.Revoke(
                Commands.Revoke with { Paper = paper, EffectiveOn = day }, Ground.Decided(Issued), Ground.Handovers(Issued), [], A.Decider, A.Today, rules: rules),
            CommandName.AmendDecision => DecisionDecider.Amend(
                new(A.Id(700), A.Id(701), LegalForm.Transfer, [Ground.Item(Asked.Facility, A.TaLeng, 2)], "Đổi cơ quan tiếp nhận", paper, day),
                Ground.Decided(Issued),
                Ground.Handovers(Issued),
                Ground.Of([Ground.Answered(Asked.Dossier, Issued)], [Asked.Facility.Apply(Issued.Assigned[0])]) with { Rules = rules ?? RuleBook.Bundled },
                A.Decider,
                A.Today),
            CommandName.SignHandoverAsGiver => HandoverDecider.SignAsGiver(
                Commands.SignAsGiver with { Paper = paper, EffectiveOn = day }, InStatus.MinutesIn(MinutesStatus.AwaitingGiver), A.LandFundOfficer, A.Today, rules),
            CommandName.ReturnFacility => HandoverDecider.Return(
                Commands.ReturnFacility with { Paper = paper, EffectiveOn = day },
                InStatus.HandoverIn(HandoverStatus.HandedOver), InStatus.Given, A.LandFund, InStatus.Proposer, A.Today, rules),
            CommandName.HandOverTemporarily => TemporaryHandoverDecider.HandOver(
                Commands.HandOverTemporarily with { Paper = paper, EffectiveOn = day },
                A.Facility(), A.DoanKet, rules ?? RuleBook.Bundled, A.OfficialOf(A.TaLeng), A.Today),
            CommandName.SupplementDossier => DossierDecider.Supplement(
                Commands.Supplement with { Paper = paper }, InStatus.RequestIn(DossierStatus.SupplementAsked), InStatus.Proposer, A.Today),
            CommandName.AppraiseDossier => DossierDecider.Appraise(
                Commands.Appraise with { Paper = paper }, InStatus.RequestIn(DossierStatus.Accepted), A.Appraiser, A.Today, rules),
            CommandName.ForwardDossier => DossierDecider.Forward(
                Commands.Forward with { Paper = paper }, InStatus.RequestIn(DossierStatus.Appraised), A.Appraiser, A.Today, rules),
            CommandName.DecideDossier => DecisionDecider.Decide(
                Commands.Decide with { Paper = paper, EffectiveOn = day },
                new DecisionGround([InStatus.RequestIn(DossierStatus.Forwarded)], [InStatus.WantedAndRequested], [A.DoanKet], [], rules ?? RuleBook.Bundled),
                A.Decider,
                A.Today),
            CommandName.ClassifyFacility => FacilityDecider.Classify(
                Commands.Classify with { Paper = paper }, A.Facility(), A.Appraiser, A.Today),
            CommandName.ReceiveIntoCustody => FacilityDecider.ReceiveIntoCustody(
                Commands.ReceiveIntoCustody with { Paper = paper }, A.Surplus(), A.LandFundOfficer, A.Today),
            _ => HandoverDecider.Record(
                Commands.RecordHandover with { Paper = paper }, InStatus.HandoverIn(HandoverStatus.Awaited), A.LandFundOfficer, A.Today, rules),
        };
    }
}
