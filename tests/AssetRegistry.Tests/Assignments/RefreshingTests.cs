using static AssetRegistry.Tests.Assignments.Proposals;

namespace AssetRegistry.Tests.Assignments;

/// <summary>Bringing a proposal to the present keeps what people have done, as far as it still can be.</summary>
public sealed class RefreshingTests
{
    private static readonly OfferedSpace Third = Matchable.Space(3);
    private static readonly PendingRequest Clinic = Matchable.Need(3, rank: 2, day: 12);

    [Fact]
    public void What_is_new_is_matched_around_what_people_paired()
    {
        var refreshed = Refreshed(Changed(PassOver), MatchingInputs.Of([Wanted, Remote, Third], [Ward, School, Clinic]));

        Assert.Equal(
            [(Wanted.Key, School.DossierId, true), (Third.Key, Ward.DossierId, false)],
            refreshed.Pairings.Select(pairing => (pairing.Space, pairing.DossierId, pairing.ByHand)));
        Assert.Equal(A.Day(22), refreshed.InputsOf);
    }

    [Fact]
    public void What_people_left_free_stays_free()
    {
        var refreshed = Refreshed(Changed(Free), MatchingInputs.Of([Wanted, Third], [Ward]));

        Assert.Equal(Third.Key, Assert.Single(refreshed.Pairings).Space);
        Assert.Equal(Wanted.Key, Assert.Single(refreshed.HeldFree).Space);
        var unused = Assert.Single(MatchingReport.Of(FitTable.Of(refreshed.Inputs), refreshed.Pairings, refreshed.HeldFree).Unused);
        Assert.Equal("Left free by hand: Chờ kiểm định", unused.Reason.English);
    }

    [Fact]
    public void A_pairing_whose_request_is_gone_is_dropped_and_named()
    {
        var proposal = Changed(PassOver);
        var fact = AssignmentProposalDecider.Refresh(Refresh, proposal, MatchingInputs.Of([Wanted], [Ward]), A.LandFundOfficer, A.Today);

        Assert.Equal(("LC-0001", "HS-0002"), (Assert.Single(fact.Dropped).SpaceNumber, fact.Dropped[0].DossierNumber));
        Assert.Equal(Ward.DossierId, Assert.Single(fact.Pairings).DossierId);
    }

    [Fact]
    public void A_newer_request_of_an_earlier_class_ends_what_was_arranged_without_knowing_of_it()
    {
        // The paper spoke of the ward only; nobody has justified passing over the second ward.
        var second = Matchable.Need(8, rank: 1, day: 21);
        var fact = AssignmentProposalDecider.Refresh(
            Refresh, Changed(PassOver), MatchingInputs.Of([Wanted, Remote], [Ward, School, second]), A.LandFundOfficer, A.Today);

        Assert.Equal("HS-0002", Assert.Single(fact.Dropped).DossierNumber);
        Assert.Equal(Ward.DossierId, Assert.Single(fact.Pairings).DossierId);
    }

    [Fact]
    public void A_refreshed_proposal_can_be_submitted()
    {
        var later = MatchingInputs.Of([Wanted, Remote, Third], [Ward, School, Clinic]);

        Assert.Equal(AssignmentProposalStatus.Submitted, Submitted(Refreshed(Changed(PassOver), later), new(later, [], [])).Status);
    }

    private static AssignmentProposal Refreshed(AssignmentProposal proposal, MatchingInputs inputs) =>
        proposal.Apply(AssignmentProposalDecider.Refresh(Refresh, proposal, inputs, A.LandFundOfficer, A.Today));
}
