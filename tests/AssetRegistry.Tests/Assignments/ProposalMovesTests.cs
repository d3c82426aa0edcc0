using static AssetRegistry.Assignments.AssignmentProposalStatus;

namespace AssetRegistry.Tests.Assignments;

/// <summary>Every command on a proposal in every status by every role.</summary>
public sealed class ProposalMovesTests
{
    // The state diagram, written a second time on purpose: who may, from where to where, and the one event it makes.
    private static readonly Dictionary<CommandName, (Role[] Entitled, string Moves, Type Event)> Diagram = new()
    {
        [CommandName.ChangeAssignmentPairing] = ([Role.LandFundOfficer], "Draft>Draft Returned>Returned", typeof(AssignmentPairingChanged)),
        [CommandName.RefreshAssignmentProposal] = ([Role.LandFundOfficer], "Draft>Draft Returned>Returned", typeof(AssignmentProposalRefreshed)),
        [CommandName.SubmitAssignmentProposal] = ([Role.LandFundOfficer], "Draft>Submitted Returned>Submitted", typeof(AssignmentProposalSubmitted)),
        [CommandName.AcceptAssignmentProposal] =
            ([Role.FinanceAppraiser, Role.ProvinceDecider], "Submitted>Accepted", typeof(AssignmentProposalAccepted)),
        [CommandName.ReturnAssignmentProposal] =
            ([Role.FinanceAppraiser, Role.ProvinceDecider], "Submitted>Returned", typeof(AssignmentProposalReturned)),
        [CommandName.DecideDossier] = ([Role.ProvinceDecider], "Accepted>CarriedOut", typeof(AssignmentPairingsCarriedOut)),
        [CommandName.DiscardAssignmentProposal] = ([Role.LandFundOfficer], "Draft>Discarded Returned>Discarded", typeof(AssignmentProposalDiscarded)),
    };

    public static TheoryData<CommandName, AssignmentProposalStatus, Role> EveryCase()
    {
        var cases = new TheoryData<CommandName, AssignmentProposalStatus, Role>();
        foreach (var command in Diagram.Keys)
        {
            foreach (var status in Enum.GetValues<AssignmentProposalStatus>())
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    cases.Add(command, status, role);
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void A_command_moves_the_proposal_or_names_why_not(CommandName command, AssignmentProposalStatus status, Role role)
    {
        var (entitled, moves, expected) = Diagram[command];
        var proposal = Proposals.In(status);
        var actor = A.Holding(role, A.LandFund);
        var next = moves.Split(' ').Where(move => move.StartsWith($"{status}>", StringComparison.Ordinal))
            .Select(move => (AssignmentProposalStatus?)Enum.Parse<AssignmentProposalStatus>(move.Split('>')[1])).SingleOrDefault();

        if (!entitled.Contains(role))
        {
            var refusal = Assert.Throws<NotPermittedException>(() => Give(command, proposal, actor));
            Assert.Equal((command, role), (refusal.Command, refusal.Role));
        }
        else if (next is null)
        {
            var refusal = Assert.ThrowsAny<AssetRegistryException>(() => Give(command, proposal, actor));
            Assert.True(command is CommandName.DecideDossier && status is CarriedOut
                ? refusal is PairingAlreadyCarriedOutException { DecisionNumber: "4/VB" }
                : refusal is AssignmentProposalNotInStatusException named && (named.Status, named.Command) == (status, command));
        }
        else
        {
            var (fact, after) = Give(command, proposal, actor);
            Assert.Equal((expected, next, actor.Account), (fact.GetType(), after.Status, fact.Provenance.Account));
        }

        Assert.Equal(entitled.Contains(role) && next is not null, AssignmentProposalMoves.AllowedFor(proposal, actor).Contains(command));
    }

    [Fact]
    public void The_diagram_names_every_command_of_the_table() => Assert.Equal(Diagram.Keys, AssignmentProposalMoves.Commands);

    [Theory]
    [MemberData(nameof(Roles))]
    public void Only_the_land_fund_centre_drafts(Role role)
    {
        var actor = A.Holding(role, A.LandFund);
        if (role is Role.LandFundOfficer)
        {
            var drafted = AssignmentProposalDecider.Draft(Proposals.Draft, Proposals.Inputs, actor, A.Today);
            Assert.Equal(new AssignmentPairing(Proposals.Wanted.Key, Proposals.Ward.DossierId), Assert.Single(drafted.Pairings));
            return;
        }

        Assert.Throws<NotPermittedException>(() => AssignmentProposalDecider.Draft(Proposals.Draft, Proposals.Inputs, actor, A.Today));
    }

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [InlineData(Accepted)]
    [InlineData(CarriedOut)]
    [InlineData(Discarded)]
    public void Nothing_but_a_decision_leads_out_of_a_closed_proposal(AssignmentProposalStatus closed) => Assert.Equal(
        closed is Accepted ? [CommandName.DecideDossier] : [],
        AssignmentProposalMoves.Commands.Where(command => AssignmentProposalMoves.Next(command, closed) is not null));

    private static (IBusinessEvent Fact, AssignmentProposal After) Give(CommandName command, AssignmentProposal proposal, Actor actor)
    {
        var late = A.Day(60);
        switch (command)
        {
            case CommandName.ChangeAssignmentPairing:
                var changed = AssignmentProposalDecider.ChangePairing(Proposals.Free with { EffectiveOn = late }, proposal, actor, A.Today);
                return (changed, proposal.Apply(changed));
            case CommandName.RefreshAssignmentProposal:
                var refreshed = AssignmentProposalDecider.Refresh(Proposals.Refresh with { EffectiveOn = late }, proposal, Proposals.Inputs, actor, A.Today);
                return (refreshed, proposal.Apply(refreshed));
            case CommandName.SubmitAssignmentProposal:
                var submitted = AssignmentProposalDecider.Submit(Proposals.Submit with { EffectiveOn = late }, proposal, Proposals.Unchanged, actor, A.Today);
                return (submitted, proposal.Apply(submitted));
            case CommandName.AcceptAssignmentProposal:
                var accepted = AssignmentProposalDecider.Accept(Proposals.Accept with { EffectiveOn = late }, proposal, Proposals.Unchanged, actor, A.Today);
                return (accepted, proposal.Apply(accepted));
            case CommandName.ReturnAssignmentProposal:
                var returned = AssignmentProposalDecider.Return(Proposals.Return with { EffectiveOn = late }, proposal, actor, A.Today);
                return (returned, proposal.Apply(returned));
            case CommandName.DecideDossier:
                var carriedOut = Proposals.Decide(proposal, actor, 60).CarriedOut!;
                return (carriedOut, proposal.Apply(carriedOut));
            default:
                var discarded = AssignmentProposalDecider.Discard(Proposals.Discard with { EffectiveOn = late }, proposal, actor, A.Today);
                return (discarded, proposal.Apply(discarded));
        }
    }
}
