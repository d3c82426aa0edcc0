using AssetRegistry.Access;
using AssetRegistry.Decisions;

namespace AssetRegistry.Assignments;

/// <summary>What decisions make of an accepted proposal.</summary>
public static partial class AssignmentProposalDecider
{
    /// <summary>Whether these spaces can be decided by the proposal: it is accepted, none of them was decided by it before, and somebody else prepared it.</summary>
    /// <param name="proposal">By what is decided.</param>
    /// <param name="spaces">What is decided.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="decidedOn">The date of the decision's paper.</param>
    internal static void DemandDecidable(AssignmentProposal proposal, IReadOnlyList<SpaceKey> spaces, Actor actor, DateOnly decidedOn)
    {
        if (proposal.Pairings.FirstOrDefault(pairing => pairing.CarriedOutBy is not null && spaces.Contains(pairing.Space)) is { } done)
        {
            throw new PairingAlreadyCarriedOutException(
                proposal.Id, proposal.Number, done.Space.FacilityId, proposal.Name(done).SpaceNumber, done.CarriedOutBy!);
        }

        DemandPossible(CommandName.DecideDossier, proposal);
        DemandFourEyes(CommandName.DecideDossier, proposal, actor);
        _ = Require.NotBefore(decidedOn, proposal.AcceptedOn ?? proposal.LastStepOn, "paper.date");
    }

    /// <summary>Throws when the actor had a hand in the proposal that he would give effect to.</summary>
    internal static void DemandFourEyes(CommandName command, AssignmentProposal proposal, Actor actor)
    {
        if (AssignmentProposalMoves.IsOwnWork(proposal, command, actor))
        {
            throw new AssignmentProposalFourEyesException(proposal.Id, proposal.Number, actor.Account, command);
        }
    }

    internal static AssignmentPairingsCarriedOut CarryOut(
        AssignmentProposal proposal, DecisionReference decision, IReadOnlyList<AssignmentPairing> pairings, Provenance provenance) => new(
        proposal.Id,
        proposal.Number,
        decision,
        [.. pairings.Select(proposal.Name)],
        proposal.Pairings.Except(pairings).Count(pairing => pairing.CarriedOutBy is null),
        provenance);

    /// <summary>Null when the decision carries out none of the pairings.</summary>
    internal static AssignmentPairingsReleased? Release(
        AssignmentProposal? proposal, Decision decision, IReadOnlyList<DecisionItem> items, Provenance provenance)
    {
        List<PairingReference> released =
        [
            .. (proposal?.CarriedOutBy(decision.Id) ?? []).Where(pairing => items.Any(item => SpaceKey.Of(item.Key) == pairing.Space)).Select(pairing => proposal!.Name(pairing)),
        ];
        return released.Count == 0 ? null : new(proposal!.Id, proposal.Number, decision.ToReference(), released, provenance);
    }

    private static void DemandPossible(CommandName command, AssignmentProposal proposal)
    {
        if (AssignmentProposalMoves.Next(command, proposal.Status) is null)
        {
            throw new AssignmentProposalNotInStatusException(proposal.Id, proposal.Number, proposal.Status, command);
        }
    }
}
