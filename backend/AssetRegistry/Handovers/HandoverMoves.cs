using AssetRegistry.Access;
using static AssetRegistry.Handovers.HandoverStatus;

namespace AssetRegistry.Handovers;

/// <summary>The one table of the moves a handover can make.</summary>
public static class HandoverMoves
{
    private static readonly Dictionary<CommandName, HandoverStatus[]> Table = new()
    {
        [CommandName.RecordHandover] = [Awaited, Provisional],
        [CommandName.ConfirmUse] = [HandedOver],
    };

    /// <summary>The commands that move a handover, in the order of the table.</summary>
    public static IReadOnlyList<CommandName> Commands { get; } = [.. Table.Keys];

    /// <summary>The statuses in which the command is possible.</summary>
    public static IReadOnlyList<HandoverStatus> StatusesFor(CommandName command) => Table[command];

    /// <summary>Whether the command is possible in this status. Provisional minutes are recorded once.</summary>
    public static bool IsPossible(CommandName command, HandoverStatus status, bool isProvisional = false) =>
        StatusesFor(command).Contains(status) && !(isProvisional && status is Provisional);

    /// <summary>The commands this actor may give on the handover now: the giver records it, the receiver confirms the use.</summary>
    public static IReadOnlyList<CommandName> AllowedFor(IHandoverFacts handover, Actor actor) =>
    [
        .. Commands.Where(command =>
            IsPossible(command, handover.Status) && CommandPermissions.Allows(actor, command, OwnerFor(command, handover))),
    ];

    /// <summary>The side whose matter the command is.</summary>
    internal static Guid OwnerFor(CommandName command, IHandoverFacts handover) =>
        command is CommandName.RecordHandover ? handover.GiverId : handover.ReceiverId;
}
