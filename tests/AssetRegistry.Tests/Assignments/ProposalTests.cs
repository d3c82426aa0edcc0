using static AssetRegistry.Tests.Assignments.Proposals;

namespace AssetRegistry.Tests.Assignments;

/// <summary>What people may change of a proposal, and what it must still be when it is submitted and accepted.</summary>
public sealed class ProposalTests
{
    private static readonly AssignmentProposal Drafted = In(AssignmentProposalStatus.Draft);

    [Fact]
    public void A_draft_keeps_what_it_starts_from()
    {
        Assert.Equal((Inputs, A.Day(20)), (Drafted.Inputs, Drafted.InputsOf));
        Assert.Equal(["quy-dat"], Drafted.PreparedBy);
    }

    [Fact]
    public void There_must_be_something_to_give_and_somebody_to_give_it_to()
    {
        Assert.Throws<NothingToAssignException>(() => AssignmentProposalDecider.Draft(Draft, MatchingInputs.Of([Wanted], []), A.LandFundOfficer, A.Today));
        Assert.Throws<NothingToAssignException>(() => AssignmentProposalDecider.Draft(Draft, MatchingInputs.Of([], [Ward]), A.LandFundOfficer, A.Today));
    }

    [Fact]
    public void Passing_over_an_earlier_class_without_a_paper_names_who_is_passed_over()
    {
        var refusal = Given(Drafted).When(p => AssignmentProposalDecider.ChangePairing(PassOver with { Paper = null }, p, A.LandFundOfficer, A.Today))
            .ThenFails<PriorityClassSkippedException>();

        var skip = Assert.Single(refusal.Skips);
        Assert.Equal(("LC-0001", "HS-0002", "HS-0001"), (skip.Space.Number, skip.GivenTo.Number, skip.Skipped.Number));
        Assert.Equal("paper", refusal.Field);
    }

    [Fact]
    public void Passing_over_an_earlier_class_without_a_reason_is_refused() => Given(Drafted)
        .When(p => AssignmentProposalDecider.ChangePairing(PassOver with { Reason = " " }, p, A.LandFundOfficer, A.Today))
        .ThenFails<FieldRequiredException>();

    [Fact]
    public void With_reason_and_paper_an_earlier_class_may_be_passed_over()
    {
        var changed = Changed(PassOver);

        Assert.Equal(new AssignmentPairing(Wanted.Key, School.DossierId, ByHand: true, "Trường đang học nhờ"), Assert.Single(changed.Pairings));
        Assert.Equal(("HS-0001", PaperKind.OfficialLetter), (Assert.Single(changed.JustifiedSkips).Skipped.DossierNumber, changed.JustifiedSkips[0].Paper!.Kind));
        Assert.Equal(AssignmentProposalStatus.Submitted, Submitted(changed).Status);
    }

    [Fact]
    public void An_edit_elsewhere_that_leaves_an_earlier_class_with_nothing_is_refused_too()
    {
        // The ward has the one building, the school the other, which would suit the ward as well.
        var two = MatchingInputs.Of([Wanted, Matchable.Space(3)], [Ward, School]);
        var proposal = AssignmentProposal.Create(AssignmentProposalDecider.Draft(Draft, two, A.LandFundOfficer, A.Today));
        var wardHas = proposal.Pairings.Single(pairing => pairing.DossierId == Ward.DossierId).Space;

        var refusal = Given(proposal).When(p => AssignmentProposalDecider.ChangePairing(Free with { Space = wardHas }, p, A.LandFundOfficer, A.Today))
            .ThenFails<PriorityClassSkippedException>();

        Assert.Equal("HS-0001", Assert.Single(refusal.Skips).Skipped.Number);
    }

    [Fact]
    public void A_space_left_free_needs_no_paper_but_a_reason()
    {
        var changed = Changed(Free);

        Assert.Empty(changed.Pairings);
        Assert.Equal(new SpaceHeldFree(Wanted.Key, "Chờ kiểm định"), Assert.Single(changed.HeldFree));
        Assert.Throws<FieldRequiredException>(() => Changed(Free with { Reason = "" }));
        Assert.Throws<AssignmentProposalEmptyException>(() => Submitted(changed));
    }

    [Fact]
    public void A_need_that_is_given_another_space_gives_up_its_first()
    {
        var moved = Changed(Free with { Space = Remote.Key, DossierId = Ward.DossierId, Paper = A.Paper(PaperKind.OfficialLetter) });

        Assert.Equal(Remote.Key, Assert.Single(moved.Pairings).Space);
        Assert.Empty(moved.HeldFree);
    }

    [Fact]
    public void What_is_given_again_is_no_longer_held_free() => Assert.Empty(
        Changed(PassOver with { DossierId = Ward.DossierId }, Changed(Free)).HeldFree);

    [Fact]
    public void Only_facilities_and_requests_of_the_proposal_can_be_paired()
    {
        Assert.Throws<FacilityNotInProposalException>(() => Changed(PassOver with { Space = new(A.Id(77), null) }));
        Assert.Throws<FacilityNotInProposalException>(() => Changed(PassOver with { Space = new(Wanted.FacilityId, A.Id(1)) }));
        Assert.Throws<RequestNotInProposalException>(() => Changed(PassOver with { DossierId = A.Id(77) }));
    }

    [Fact]
    public void A_request_that_names_another_facility_cannot_be_given_this_one()
    {
        var named = MatchingInputs.Of([Wanted, Remote], [Ward, Matchable.RequestFor(Remote, 2)]);
        var proposal = AssignmentProposal.Create(AssignmentProposalDecider.Draft(Draft, named, A.LandFundOfficer, A.Today));

        Assert.Equal(MisfitKind.AsksForAnotherSpace, Assert.Throws<PairingImpossibleException>(() => Changed(PassOver, proposal)).Misfit);
    }

    [Fact]
    public void A_holder_cannot_be_given_what_it_holds()
    {
        var own = MatchingInputs.Of([Wanted], [Ward with { RequesterId = Wanted.HolderId }, School]);
        var proposal = AssignmentProposal.Create(AssignmentProposalDecider.Draft(Draft, own, A.LandFundOfficer, A.Today));

        Assert.Equal(
            MisfitKind.RequesterIsHolder,
            Assert.Throws<PairingImpossibleException>(() => Changed(PassOver with { DossierId = Ward.DossierId }, proposal)).Misfit);
    }

    [Fact]
    public void A_request_withdrawn_meanwhile_is_named_at_submission_and_at_acceptance()
    {
        var withdrawn = InStatus.RequestIn(DossierStatus.Withdrawn) with { Id = Ward.DossierId };
        var now = new MatchingSituation(MatchingInputs.Of([Wanted, Remote], [School]), [withdrawn], []);

        var stale = Assert.Single(Assert.Throws<AssignmentProposalStaleException>(() => Submitted(Drafted, now)).Stale);
        Assert.Equal((StaleInputKind.RequestGone, "HS-0001", true), (stale.Kind, stale.Number, stale.IsPaired));
        Assert.Equal("dossier HS-0001 is now withdrawn", stale.Text.English);
        Assert.Throws<AssignmentProposalStaleException>(() => AssignmentProposalDecider.Accept(
            Accept, In(AssignmentProposalStatus.Submitted), now, A.Decider, A.Today));
    }

    [Fact]
    public void A_facility_decided_meanwhile_is_named_with_who_got_it()
    {
        var decided = InStatus.WantedAndRequested.Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0]);
        var now = new MatchingSituation(MatchingInputs.Of([Remote], [Ward, School]), [], [decided with { Id = Wanted.FacilityId }]);

        var stale = Assert.Single(Assert.Throws<AssignmentProposalStaleException>(() => Submitted(Drafted, now)).Stale);
        Assert.StartsWith("facility LC-0001 was given to UBND phường Đoàn Kết by decision", stale.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_come_in_meanwhile_hinders_the_submission_but_not_the_acceptance()
    {
        var now = new MatchingSituation(
            MatchingInputs.Of([Wanted with { AreaM2 = 450 }, Remote, Matchable.Space(9)], [Ward with { DossierVersion = 8 }, School, Matchable.Need(9)]), [], []);

        Assert.Equal(
            [StaleInputKind.SpaceChanged, StaleInputKind.SpaceAdded, StaleInputKind.RequestAdded], StaleInput.Of(Drafted, now).Select(stale => stale.Kind));
        Assert.Throws<AssignmentProposalStaleException>(() => Submitted(Drafted, now));

        var onlyNewer = now with { Inputs = MatchingInputs.Of([Wanted, Remote, Matchable.Space(9)], [Ward, School, Matchable.Need(9)]) };
        _ = AssignmentProposalDecider.Accept(Accept, In(AssignmentProposalStatus.Submitted), onlyNewer, A.Decider, A.Today);
    }

    [Fact]
    public void Whoever_had_a_hand_in_it_cannot_accept_it()
    {
        var helper = A.Holding(Role.LandFundOfficer, A.LandFund, "can-bo-2");
        var changed = Drafted.Apply(AssignmentProposalDecider.ChangePairing(PassOver, Drafted, helper, A.Today));
        var submitted = Submitted(changed);

        Assert.All(["quy-dat", "can-bo-2"], account =>
        {
            var now = A.Holding(Role.ProvinceDecider, A.Province, account);
            var refusal = Assert.Throws<AssignmentProposalFourEyesException>(() =>
                AssignmentProposalDecider.Accept(Accept, submitted, Unchanged, now, A.Today));
            Assert.Equal(account, refusal.Account);
            Assert.DoesNotContain(CommandName.AcceptAssignmentProposal, AssignmentProposalMoves.AllowedFor(submitted, now));
        });
    }

    [Fact]
    public void It_is_submitted_by_its_own_paper()
    {
        Given(Drafted).When(p => AssignmentProposalDecider.Submit(Submit with { Paper = null }, p, Unchanged, A.LandFundOfficer, A.Today))
            .ThenFails<PaperRequiredException>();
        Given(Drafted).When(p => AssignmentProposalDecider.Submit(Submit with { EffectiveOn = A.Day(19) }, p, Unchanged, A.LandFundOfficer, A.Today))
            .ThenFails<DateBeforePreviousStepException>();
        Given(Drafted).When(p => AssignmentProposalDecider.Submit(Submit with { EffectiveOn = A.Today.AddDays(1) }, p, Unchanged, A.LandFundOfficer, A.Today))
            .ThenFails<DateInFutureException>();
    }

    [Fact]
    public void A_returned_proposal_says_why_until_it_is_submitted_again()
    {
        var returned = In(AssignmentProposalStatus.Returned);

        Assert.Equal("Xem lại điểm trường", returned.Reason);
        var again = returned.Apply(AssignmentProposalDecider.Submit(Submit with { EffectiveOn = A.Day(25) }, returned, Unchanged, A.LandFundOfficer, A.Today));
        Assert.Equal((AssignmentProposalStatus.Submitted, null), (again.Status, again.Reason));
    }
}
