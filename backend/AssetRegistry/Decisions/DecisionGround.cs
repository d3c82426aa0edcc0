using AssetRegistry.Assignments;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Decisions;

/// <summary>All a decision looks at, as it is now.</summary>
/// <param name="Dossiers">What is to be answered.</param>
/// <param name="Facilities">Every facility of the dossiers and of the items, locked.</param>
/// <param name="Organisations">At least every receiver that the items name or imply.</param>
/// <param name="Delegations">All that could be the decider's.</param>
/// <param name="Proposal">The assignment proposal to be carried out, locked; null: none.</param>
public sealed record DecisionGround(
    IReadOnlyList<Dossier> Dossiers,
    IReadOnlyList<Facility> Facilities,
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<Delegation> Delegations,
    RuleBook Rules,
    AssignmentProposal? Proposal = null)
{
    /// <summary>Without delegations, and by the rules that come with the program.</summary>
    public DecisionGround(IReadOnlyList<Dossier> dossiers, IReadOnlyList<Facility> facilities, IReadOnlyList<Organisation> organisations)
        : this(dossiers, facilities, organisations, [], RuleBook.Bundled)
    {
    }
}
