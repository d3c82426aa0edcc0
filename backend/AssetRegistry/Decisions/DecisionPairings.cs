using AssetRegistry.Assignments;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;

namespace AssetRegistry.Decisions;

/// <summary>What the items of a decision carry out of an assignment proposal, where it follows one. A first decision must follow it in every item, an
/// amendment may depart from it.</summary>
internal sealed class DecisionPairings(IssueDecision command, DecisionGround ground)
{
    private readonly Dictionary<ItemKey, AssignmentPairing> _ofItems = [];
    private readonly List<AssignmentPairing> _carriedOut = [];

    public AssignmentProposalReference? Proposal => _carriedOut.Count == 0 ? null : ground.Proposal!.ToReference();

    /// <summary>The pairing of the item: to whose request it belongs. Null without a proposal, and for what an amendment adds.</summary>
    public AssignmentPairing? Demand(ItemToDecide item, Facility facility, bool mayDepart)
    {
        if (ground.Proposal is not { } proposal)
        {
            return null;
        }

        var pairing = proposal.Pairings.FirstOrDefault(paired => paired.Space == SpaceKey.Of(item.Key));
        if (pairing is null)
        {
            return mayDepart ? null : throw new ItemNotInProposalException(proposal.Id, proposal.Number, facility.Id, facility.Number, facility.Name);
        }

        var need = proposal.Inputs.FindNeed(pairing.DossierId, pairing.Space)!;
        if (IsFollowed(item, need))
        {
            _carriedOut.Add(pairing);
        }
        else if (!mayDepart)
        {
            throw new ItemNotAsPairedException(
                proposal.Id, proposal.Number, facility.Id, facility.Number, facility.Name, need.DossierId, need.Number, need.RequesterName);
        }

        return _ofItems[item.Key] = pairing;
    }

    /// <summary>Whether the item can be the answer to a request that names no facility.</summary>
    public bool MayAnswer(Dossier need, ItemKey item) => !_ofItems.TryGetValue(item, out var pairing) || pairing.DossierId == need.Id;

    /// <summary>Null when nothing of a proposal is carried out.</summary>
    public AssignmentPairingsCarriedOut? CarryOut(DecisionReference decision, Provenance provenance) => _carriedOut.Count == 0
        ? null
        : AssignmentProposalDecider.CarryOut(ground.Proposal!, decision, _carriedOut, provenance);

    private bool IsFollowed(ItemToDecide item, PendingRequest need) =>
        !command.LegalForm.KeepsHolder()
        && (item.ReceiverId is null || item.ReceiverId == need.RequesterId)
        && ground.Dossiers.Any(dossier => dossier.Id == need.DossierId
            && (dossier.Facilities.Count == 0 || dossier.Facilities.Any(named => DecisionDecider.Answers(item, named))));
}
