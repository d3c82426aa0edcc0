using AssetRegistry.Tests.Assignments;

namespace AssetRegistry.Tests.Decisions;

/// <summary>Decisions that carry an accepted proposal out: two wards, each with the building it is to get.</summary>
public sealed class CarryingOutTests
{
    private static readonly (Dossier Dossier, Facility Facility) One = Ground.Asked(A.Surplus(1, A.HealthDepartment), A.DoanKet, 501);
    private static readonly (Dossier Dossier, Facility Facility) Two = Ground.Asked(A.Surplus(2, A.HealthDepartment), A.TaLeng, 502);

    private static readonly AssignmentProposal Accepted = AcceptedFor(Named(1, A.DoanKet), Named(2, A.TaLeng));

    [Fact]
    public void Each_decision_leaves_the_proposal_accepted_until_the_last_carries_it_out()
    {
        var first = Issue(Accepted, One);
        var half = Accepted.Apply(first.CarriedOut!);
        var second = Issue(half, Two, id: 701);
        var whole = half.Apply(second.CarriedOut!);

        Assert.Equal((Accepted.Id, "PA-2025-0001"), (first.Issued.Proposal!.Id, Ground.Decided(first).Proposal!.Number));
        Assert.Equal((1, 0), (first.CarriedOut!.Remaining, second.CarriedOut!.Remaining));
        Assert.Equal((AssignmentProposalStatus.Accepted, AssignmentProposalStatus.CarriedOut), (half.Status, whole.Status));
        Assert.Equal([A.Id(700), null], half.Pairings.Select(pairing => pairing.CarriedOutBy?.Id));
        Assert.Equal([A.Id(700), A.Id(701)], whole.Pairings.Select(pairing => pairing.CarriedOutBy?.Id));
    }

    [Fact]
    public void One_decision_may_carry_out_all_of_it()
    {
        var outcome = Issue(Accepted, [One, Two], Item(One), Item(Two));

        Assert.Equal([A.DoanKet.Id, A.TaLeng.Id], outcome.Assigned.Select(assigned => assigned.ReceiverId));
        Assert.Equal(AssignmentProposalStatus.CarriedOut, Accepted.Apply(outcome.CarriedOut!).Status);
    }

    [Fact]
    public void A_decision_that_names_no_proposal_carries_none_out()
    {
        var outcome = Ground.Issue([One.Dossier], [One.Facility], Item(One));

        Assert.Null(outcome.CarriedOut);
        Assert.Null(outcome.Issued.Proposal);
    }

    [Fact]
    public void The_facts_say_what_was_carried_out_and_what_is_left()
    {
        var outcome = Issue(Accepted, One);

        Assert.Contains("on dossier HS-501, carrying out assignment proposal PA-2025-0001:", FactText.Describe(outcome.Issued).English, StringComparison.Ordinal);
        Assert.Contains("thực hiện phương án bố trí PA-2025-0001", FactText.Describe(outcome.Issued).Vietnamese, StringComparison.Ordinal);
        Assert.EndsWith("LC-0001 – HS-0001; 1 pairing is still to be decided.", FactText.Describe(outcome.CarriedOut!).English, StringComparison.Ordinal);
        Assert.EndsWith("còn 1 cơ sở chưa quyết định.", FactText.Describe(outcome.CarriedOut!).Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_item_that_the_proposal_does_not_give_is_named()
    {
        var third = Ground.Asked(A.Surplus(3, A.HealthDepartment), A.TaLeng, 503);

        var refusal = Assert.Throws<ItemNotInProposalException>(() => Issue(Accepted, [One, third], Item(One), Item(third)));

        Assert.Equal(("ITEM_NOT_IN_PROPOSAL", "LC-0003", "items"), (refusal.Code, refusal.FacilityNumber, refusal.Field));
    }

    [Fact]
    public void A_facility_goes_to_nobody_but_whom_the_proposal_pairs_it_with()
    {
        var rival = Ground.Asked(One.Facility, A.TaLeng, 503);

        Assert.All(
            new Action[]
            {
                () => Issue(Accepted, (rival.Dossier, rival.Facility)),
                () => Issue(Accepted, [One], Item(One) with { ReceiverId = A.LandFund.Id }),
                () => Issue(Accepted, [One], command => command with { LegalForm = LegalForm.Retain }, Item(One)),
            },
            give => Assert.Equal(("LC-0001", "HS-0001"), Assert.Throws<ItemNotAsPairedException>(give) is var refusal
                ? (refusal.FacilityNumber, refusal.DossierNumber) : default));
    }

    [Fact]
    public void A_part_is_paired_for_itself_and_not_for_the_whole()
    {
        var parted = One with { Facility = Ground.Parted(One.Facility) };

        Assert.Throws<ItemNotInProposalException>(() => Issue(Accepted, [parted], Item(One) with { PartId = A.Id(61) }));
    }

    [Fact]
    public void Whoever_had_a_hand_in_the_proposal_cannot_decide_by_it()
    {
        var proposer = A.Decider with { Account = A.LandFundOfficer.Account };

        var refusal = Assert.Throws<AssignmentProposalFourEyesException>(() => Issue(Accepted, One, actor: proposer));

        Assert.Equal((CommandName.DecideDossier, "quy-dat"), (refusal.Command, refusal.Account));
        Assert.DoesNotContain(CommandName.DecideDossier, AssignmentProposalMoves.AllowedFor(Accepted, proposer));
        Assert.Contains(CommandName.DecideDossier, AssignmentProposalMoves.AllowedFor(Accepted, A.Decider));
    }

    [Fact]
    public void A_decision_is_not_older_than_the_acceptance() => Assert.Equal("paper.date", Assert.Throws<DateBeforePreviousStepException>(() =>
        Issue(Accepted with { AcceptedOn = A.Day(31) }, One)).Field);

    [Fact]
    public void A_pairing_is_carried_out_once_and_the_refusal_names_by_which_decision()
    {
        var half = Accepted.Apply(Issue(Accepted, One).CarriedOut!);

        var refusal = Assert.Throws<PairingAlreadyCarriedOutException>(() => Issue(half, One, id: 701));

        Assert.Equal((A.Id(700), "4/VB", "LC-0001"), (refusal.DecisionId, refusal.DecisionNumber, refusal.FacilityNumber));
    }

    [Fact]
    public void A_revocation_frees_the_pairings_of_the_decision_alone()
    {
        var first = Issue(Accepted, One);
        var half = Accepted.Apply(first.CarriedOut!);
        var whole = half.Apply(Issue(half, Two, id: 701).CarriedOut!);

        var revoked = DecisionDecider.Revoke(
            Commands.Revoke, Ground.Decided(first), Ground.Handovers(first), [Ground.Answered(One.Dossier, first)], A.Decider, A.Today, proposal: whole);
        var freed = whole.Apply(revoked.PairingsReleased!);

        Assert.Equal(AssignmentProposalStatus.Accepted, freed.Status);
        Assert.Equal([null, A.Id(701)], freed.Pairings.Select(pairing => pairing.CarriedOutBy?.Id));
        Assert.Equal(AssignmentProposalStatus.CarriedOut, freed.Apply(Issue(freed, One, id: 702).CarriedOut!).Status);
    }

    [Fact]
    public void An_amendment_frees_what_it_gives_to_somebody_else_and_carries_out_what_it_leaves()
    {
        var first = Issue(Accepted, [One, Two], Item(One), Item(Two));
        var whole = Accepted.Apply(first.CarriedOut!);

        var amended = DecisionDecider.Amend(
            new(A.Id(700), A.Id(701), LegalForm.Transfer, [Item(One) with { ReceiverId = A.LandFund.Id }, Item(Two) with { DecidedAreaM2 = 100m }], "Đổi",
                A.Paper(PaperKind.Decision, 38), A.Day(38)),
            Ground.Decided(first),
            Ground.Handovers(first),
            Ground.Of(
                [Ground.Answered(One.Dossier, first), Ground.Answered(Two.Dossier, first)],
                [One.Facility.Apply(first.Assigned[0]), Two.Facility.Apply(first.Assigned[1])]) with
            {
                Proposal = whole,
            },
            A.Decider,
            A.Today);
        var after = whole.Apply(amended.PairingsReleased!).Apply(amended.Issued.CarriedOut!);

        Assert.Equal((AssignmentProposalStatus.Accepted, 1), (after.Status, amended.Issued.CarriedOut!.Remaining));
        Assert.Equal([null, A.Id(701)], after.Pairings.Select(pairing => pairing.CarriedOutBy?.Id));
        Assert.Equal(whole.Id, amended.Issued.Issued.Proposal!.Id);
    }

    [Fact]
    public void Needs_without_a_building_are_each_answered_by_what_the_proposal_gives_them()
    {
        var proposal = AcceptedFor(Need(1, A.DoanKet), Need(2, A.TaLeng));
        var cases = new[] { One, Two }.Select(asked => (Dossier: asked.Dossier with { Facilities = [] }, asked.Facility)).ToArray();

        var outcome = Issue(proposal, cases, Item(Two), Item(One));

        Assert.Equal(
            [(A.Id(501), A.DoanKet.Id), (A.Id(502), A.TaLeng.Id)], outcome.DossiersDecided.Select(decided => (decided.DossierId, decided.ReceiverId)).Order());
        Assert.Equal([A.TaLeng.Id, A.DoanKet.Id], outcome.Assigned.Select(assigned => assigned.ReceiverId));
        Assert.Equal(
            "HS-502", Assert.Throws<DossierWithoutPairedItemException>(() => Issue(proposal, cases, Item(One))).DossierNumber);
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Only_an_accepted_proposal_is_carried_out(AssignmentProposalStatus status)
    {
        var proposal = Accepted with { Status = status };
        if (status is AssignmentProposalStatus.Accepted)
        {
            Assert.NotNull(Issue(proposal, One).CarriedOut);
            return;
        }

        Assert.Equal(status, Assert.Throws<AssignmentProposalNotInStatusException>(() => Issue(proposal, One)).Status);
    }

    public static TheoryData<AssignmentProposalStatus> Statuses => [.. Enum.GetValues<AssignmentProposalStatus>()];

    private static AssignmentProposal AcceptedFor(params PendingRequest[] requests)
    {
        var inputs = MatchingInputs.Of([Matchable.Space(1), Matchable.Space(2)], requests);
        AssignmentPairing[] pairings = [.. requests.Select((request, index) => new AssignmentPairing(inputs.Spaces[index].Key, request.DossierId))];
        return AssignmentProposal.Create(new(A.Id(900), "PA-2025-0001", inputs, pairings, Provenance.Of(A.LandFundOfficer, A.Day(20)))) with
        {
            Status = AssignmentProposalStatus.Accepted,
            AcceptedOn = A.Day(24),
        };
    }

    private static PendingRequest Named(int number, Organisation requester) => Need(number, requester) with { Wanted = Matchable.Space(number).Key };

    private static PendingRequest Need(int number, Organisation requester) =>
        Matchable.Need(number) with { RequesterId = requester.Id, RequesterName = requester.Name };

    private static ItemToDecide Item((Dossier Dossier, Facility Facility) asked) =>
        new(asked.Facility.Id, null, asked.Facility.Number == "LC-0001" ? A.Id(801) : A.Id(802), null, null);

    private static DecisionOutcome Issue(AssignmentProposal proposal, (Dossier Dossier, Facility Facility) asked, int id = 700, Actor? actor = null) =>
        DecisionDecider.Issue(
            Ground.Command(Item(asked)) with { DecisionId = A.Id(id) }, Ground.Of([asked.Dossier], [asked.Facility]) with { Proposal = proposal },
            actor ?? A.Decider, A.Today);

    private static DecisionOutcome Issue(AssignmentProposal proposal, (Dossier Dossier, Facility Facility)[] asked, params ItemToDecide[] items) =>
        Issue(proposal, asked, command => command, items);

    private static DecisionOutcome Issue(
        AssignmentProposal proposal, (Dossier Dossier, Facility Facility)[] asked, Func<IssueDecision, IssueDecision> change, params ItemToDecide[] items) =>
        DecisionDecider.Issue(
            change(Ground.Command(items)),
            Ground.Of([.. asked.Select(each => each.Dossier)], [.. asked.Select(each => each.Facility)]) with { Proposal = proposal },
            A.Decider,
            A.Today);
}
