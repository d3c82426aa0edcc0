namespace AssetRegistry.Tests.Dossiers;

/// <summary>A draft may lack anything; submitted, it must be complete.</summary>
public sealed class DraftingTests
{
    private static readonly Proposal Nothing = new(DossierKind.Request, []);

    [Fact]
    public void A_draft_may_be_empty()
    {
        var drafted = DossierDecider.Draft(Commands.Draft with { Proposal = Nothing }, A.DoanKet, InStatus.Proposer, A.Today);
        var dossier = Dossier.Create(drafted);

        Assert.Equal((DossierStatus.Draft, false, false), (dossier.Status, dossier.IsSubmitted, dossier.IsOpen));
        Assert.Empty(dossier.Facilities);
    }

    [Fact]
    public void What_is_in_a_draft_must_still_be_sound()
    {
        Assert.Throws<FieldOutOfRangeException>(() => DossierDecider.Draft(
            Commands.Draft with { Proposal = Nothing with { AreaNeededM2 = -1 } }, A.DoanKet, InStatus.Proposer, A.Today));
        Assert.Throws<FacilityNotFoundException>(() => DossierDecider.Draft(
            Commands.Draft with { Proposal = Nothing with { Items = [new(A.Facility(7, A.HealthDepartment))] } }, A.DoanKet, InStatus.Proposer, A.Today));
    }

    [Fact]
    public void A_revision_replaces_the_whole_draft()
    {
        var dossier = InStatus.RequestIn(DossierStatus.Draft);
        Assert.Single(dossier.Papers);

        dossier = dossier.Apply(DossierDecider.Revise(
            new(dossier.Id, Nothing with { Justification = "Cần trạm y tế" }, A.Day(12)), dossier, InStatus.Proposer, A.Today));

        Assert.Equal(("Cần trạm y tế", A.Day(12), 0, 0), (dossier.Justification, dossier.SubmittedOn, dossier.Facilities.Count, dossier.Papers.Count));
    }

    [Fact]
    public void Submitted_it_says_what_it_would_have_said_at_once()
    {
        var draft = InStatus.RequestIn(DossierStatus.Draft);
        var submission = DossierDecider.SubmitDraft(Commands.SubmitDraft, draft, A.DoanKet, InStatus.Proposer, A.Today);
        var dossier = draft.Apply((DossierSubmitted)submission.Submitted);

        Assert.Equal((DossierStatus.Submitted, A.Day(10), 1), (dossier.Status, dossier.SubmittedOn, dossier.Round));
        Assert.Equal((IntendedUse.Headquarters, 600m, 40), (dossier.IntendedUse, dossier.AreaNeededM2, dossier.Headcount));
        Assert.Equal(InStatus.Wanted.Id, Assert.Single(submission.Requests).FacilityId);
        Assert.Equal([PaperKind.OfficialLetter, PaperKind.Other], dossier.Papers.Select(paper => paper.Kind));
    }

    [Fact]
    public void The_letter_may_be_among_the_papers_of_the_draft()
    {
        var letter = A.Paper(PaperKind.OfficialLetter, 9);

        var submission = DossierDecider.SubmitDraft(
            Commands.SubmitDraft with { Paper = null, Proposal = Commands.Proposal with { Papers = [A.Paper(PaperKind.Other, 8), letter] } },
            InStatus.RequestIn(DossierStatus.Draft),
            A.DoanKet,
            InStatus.Proposer,
            A.Today);

        Assert.Equal(letter, submission.Submitted.Provenance.Paper);
    }

    [Fact]
    public void All_that_is_missing_is_named_at_once()
    {
        var refusal = Given(InStatus.RequestIn(DossierStatus.Draft))
            .When(dossier => DossierDecider.SubmitDraft(
                Commands.SubmitDraft with { Paper = null, Proposal = new(DossierKind.Request, [new(InStatus.Wanted)]) },
                dossier,
                A.DoanKet,
                InStatus.Proposer,
                A.Today))
            .ThenFails<DossierIncompleteException>();

        Assert.Equal(
            "Hồ sơ HS-0001 chưa đủ để gửi hồ sơ, còn thiếu: Văn bản đề nghị được tiếp nhận, mục đích sử dụng, lý do đề nghị. "
            + "Hãy bổ sung đủ các nội dung này rồi gửi lại.",
            refusal.Text.Vietnamese);
        Assert.Equal(3, refusal.Missing.Count);
    }

    [Fact]
    public void One_thing_alone_is_refused_by_its_own_name() =>
        Given(InStatus.RequestIn(DossierStatus.Draft))
            .When(dossier => DossierDecider.SubmitDraft(
                Commands.SubmitDraft with { Proposal = Commands.Proposal with { Justification = " " } }, dossier, A.DoanKet, InStatus.Proposer, A.Today))
            .ThenFails<FieldRequiredException>();

    [Fact]
    public void A_facility_decided_in_the_meantime_is_refused() =>
        Given(InStatus.RequestIn(DossierStatus.Draft))
            .When(dossier => DossierDecider.SubmitDraft(
                Commands.SubmitDraft with
                {
                    Proposal = Commands.Proposal with
                    {
                        Items = [new(InStatus.WantedAndRequested.Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0]))],
                    },
                },
                dossier,
                A.DoanKet,
                InStatus.Proposer,
                A.Today))
            .ThenFails<FacilityAlreadyDecidedException>();

    [Fact]
    public void A_draft_is_ended_with_a_reason_and_never_deleted()
    {
        var dossier = InStatus.RequestIn(DossierStatus.Discarded);

        Assert.Equal(("Không còn nhu cầu", A.Day(10)), (dossier.WithdrawalReason, dossier.ClosedOn));
        Assert.Throws<FieldRequiredException>(() => DossierDecider.Discard(
            Commands.Discard with { Reason = "" }, InStatus.RequestIn(DossierStatus.Draft), InStatus.Proposer, A.Today));
    }

    [Fact]
    public void A_draft_is_seen_by_its_proposer_and_by_those_who_look_after_the_register()
    {
        var draft = InStatus.RequestIn(DossierStatus.Draft);

        Assert.True(DossierVisibility.MaySee(InStatus.Proposer, draft));
        Assert.True(DossierVisibility.MaySee(new("a", Role.Auditor, null, null), draft));
        Assert.False(DossierVisibility.MaySee(A.OfficialOf(A.HealthDepartment), draft));
        Assert.All([A.Appraiser, A.Decider, A.LandFundOfficer], actor => Assert.False(DossierVisibility.MaySee(actor, draft)));
    }
}
