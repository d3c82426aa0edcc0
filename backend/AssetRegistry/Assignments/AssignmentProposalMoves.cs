using AssetRegistry.Access;
using static AssetRegistry.Assignments.AssignmentProposalStatus;

namespace AssetRegistry.Assignments;

/// <summary>The one table of the moves a proposal can make. It can be changed until it is submitted, and again when it comes back. A decision leaves it
/// accepted until the last pairing is decided; that one carries it out.</summary>
public static class AssignmentProposalMoves
{
    private static readonly Dictionary<(CommandName Command, AssignmentProposalStatus From), AssignmentProposalStatus> Table = new()
    {
        [(CommandName.ChangeAssignmentPairing, Draft)] = Draft,
        [(CommandName.ChangeAssignmentPairing, Returned)] = Returned,
        [(CommandName.RefreshAssignmentProposal, Draft)] = Draft,
        [(CommandName.RefreshAssignmentProposal, Returned)] = Returned,
        [(CommandName.SubmitAssignmentProposal, Draft)] = Submitted,
        [(CommandName.SubmitAssignmentProposal, Returned)] = Submitted,
        [(CommandName.AcceptAssignmentProposal, Submitted)] = Accepted,
        [(CommandName.ReturnAssignmentProposal, Submitted)] = Returned,
        [(CommandName.DecideDossier, Accepted)] = CarriedOut,
        [(CommandName.DiscardAssignmentProposal, Draft)] = Discarded,
        [(CommandName.DiscardAssignmentProposal, Returned)] = Discarded,
    };

    /// <summary>The commands that move a proposal, in the order of the table.</summary>
    public static IReadOnlyList<CommandName> Commands { get; } = [.. Table.Keys.Select(move => move.Command).Distinct()];

    /// <summary>Where the command leads from this status; null when it is not possible.</summary>
    public static AssignmentProposalStatus? Next(CommandName command, AssignmentProposalStatus from) =>
        Table.TryGetValue((command, from), out var next) ? next : null;

    /// <summary>The statuses in which the command is possible.</summary>
    public static IReadOnlyList<AssignmentProposalStatus> StatusesFor(CommandName command) =>
        [.. Table.Keys.Where(move => move.Command == command).Select(move => move.From)];

    /// <summary>The commands this actor may give on the proposal now.</summary>
    public static IReadOnlyList<CommandName> AllowedFor(AssignmentProposal proposal, Actor actor) =>
    [
        .. Commands.Where(command =>
            Next(command, proposal.Status) is not null
            && CommandPermissions.Allows(actor, command)
            && !IsOwnWork(proposal, command, actor)),
    ];

    /// <summary>Four eyes: whoever had a hand in the proposal cannot accept it, and cannot decide by it.</summary>
    public static bool IsOwnWork(AssignmentProposal proposal, CommandName command, Actor actor) =>
        command is CommandName.AcceptAssignmentProposal or CommandName.DecideDossier or CommandName.AmendDecision
        && proposal.PreparedBy.Contains(actor.Account);
}
