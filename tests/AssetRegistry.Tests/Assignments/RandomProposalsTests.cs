using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Assignments;

/// <summary>What holds of a proposal after any sequence of changes, allowed or not.</summary>
public sealed class RandomProposalsTests
{
    [Fact]
    public void No_space_is_given_twice_no_need_is_served_twice_and_nobody_is_passed_over_without_a_paper() => Check.One(
        RandomMatching.Repeatable.WithMaxTest(100),
        Prop.ForAll(RandomMatching.Larger, Arb.From(Gen.ArrayOf(Gen.Choose(0, 9999), 80)), (inputs, numbers) =>
        {
            if (inputs.Spaces.Count == 0 || inputs.Requests.Count == 0)
            {
                return;
            }

            var proposal = AssignmentProposal.Create(AssignmentProposalDecider.Draft(Proposals.Draft, inputs, A.LandFundOfficer, A.Today));
            foreach (var change in numbers.Chunk(4).Select(chunk => Change(chunk, inputs)))
            {
                proposal = Try(proposal, change);
                DemandSound(proposal);
            }
        }));

    private static void DemandSound(AssignmentProposal proposal)
    {
        var justified = proposal.JustifiedSkips.Select(skip => skip.Skipped).ToHashSet();

        Assert.Distinct(proposal.Pairings.Select(pairing => pairing.Space));
        Assert.Distinct(proposal.Pairings.Select(pairing => proposal.Inputs.FindNeed(pairing.DossierId, pairing.Space)!.Key));
        Assert.All(proposal.Pairings, pairing => Assert.True(SpaceFit.Of(
            proposal.Inputs.FindSpace(pairing.Space)!, proposal.Inputs.FindNeed(pairing.DossierId, pairing.Space)!).IsPossible));
        Assert.All(
            PrioritySkip.In(FitTable.Of(proposal.Inputs), proposal.Pairings),
            skip => Assert.Contains(new(skip.Space.Key, skip.GivenTo.DossierId, skip.Skipped.DossierId, skip.Skipped.Number), justified));
        Assert.All(proposal.JustifiedSkips, skip => Assert.NotNull(skip.Paper));
    }

    private static AssignmentProposal Try(AssignmentProposal proposal, ChangeAssignmentPairing change)
    {
        try
        {
            return proposal.Apply(AssignmentProposalDecider.ChangePairing(change, proposal, A.LandFundOfficer, A.Today));
        }
        catch (AssetRegistryException)
        {
            return proposal;
        }
    }

    private static ChangeAssignmentPairing Change(int[] numbers, MatchingInputs inputs) => new(
        A.Id(900),
        inputs.Spaces[numbers[0] % inputs.Spaces.Count].Key,
        numbers[1] % 4 == 0 ? null : inputs.Requests[numbers[1] % inputs.Requests.Count].DossierId,
        "Ý kiến của xã",
        numbers[2] % 3 == 0 ? A.Paper(PaperKind.OfficialLetter) : null,
        A.Day(20));
}
