using AssetRegistry.Access;
using static AssetRegistry.Mergers.MergerPlanStatus;

namespace AssetRegistry.Mergers;

/// <summary>The one table of the moves a merger plan can make. Executing and undoing go on in batches until the last one.</summary>
public static class MergerPlanMoves
{
    private static readonly Dictionary<(CommandName Command, MergerPlanStatus From), MergerPlanStatus[]> Table = new()
    {
        [(CommandName.ReviseMergerPlan, Draft)] = [Draft],
        [(CommandName.SettleMergerDoubt, Draft)] = [Draft],
        [(CommandName.SettleMergerDoubt, Checked)] = [Draft],
        [(CommandName.SettleMergerDoubt, Executing)] = [Executing],
        [(CommandName.CheckMergerPlan, Draft)] = [Checked],
        [(CommandName.ApproveMergerPlan, Checked)] = [Approved],
        [(CommandName.ReturnMergerPlan, Checked)] = [Draft],
        [(CommandName.ReturnMergerPlan, Approved)] = [Draft],
        [(CommandName.DiscardMergerPlan, Draft)] = [Discarded],
        [(CommandName.DiscardMergerPlan, Checked)] = [Discarded],
        [(CommandName.ExecuteMergerPlan, Approved)] = [Executing, Executed],
        [(CommandName.ExecuteMergerPlan, Executing)] = [Executing, Executed],
        [(CommandName.UndoMergerPlan, Executing)] = [Undoing, Undone],
        [(CommandName.UndoMergerPlan, Executed)] = [Undoing, Undone],
        [(CommandName.UndoMergerPlan, Undoing)] = [Undoing, Undone],
    };

    /// <summary>The commands that move a plan, in the order of the table.</summary>
    public static IReadOnlyList<CommandName> Commands { get; } = [.. Table.Keys.Select(move => move.Command).Distinct()];

    /// <summary>Where the command can lead from this status; empty when it is not possible.</summary>
    public static IReadOnlyList<MergerPlanStatus> Next(CommandName command, MergerPlanStatus from) =>
        Table.TryGetValue((command, from), out var next) ? next : [];

    /// <summary>The statuses in which the command is possible.</summary>
    public static IReadOnlyList<MergerPlanStatus> StatusesFor(CommandName command) =>
        [.. Table.Keys.Where(move => move.Command == command).Select(move => move.From)];

    /// <summary>The commands this actor may give on the plan now.</summary>
    public static IReadOnlyList<CommandName> AllowedFor(MergerPlan plan, Actor actor) =>
    [
        .. Commands.Where(command =>
            Next(command, plan.Status).Count > 0 && CommandPermissions.Allows(actor, command) && !IsOwnWork(plan, command, actor)),
    ];

    /// <summary>Four eyes: whoever had a hand in the plan cannot approve it, whatever the role.</summary>
    public static bool IsOwnWork(MergerPlan plan, CommandName command, Actor actor) =>
        command is CommandName.ApproveMergerPlan && plan.PreparedBy.Contains(actor.Account);

    internal static MergerPlanStatus AfterSettling(MergerPlanStatus from) => Next(CommandName.SettleMergerDoubt, from)[0];
}
