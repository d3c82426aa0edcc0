using AssetRegistry.Access;
using static AssetRegistry.Handovers.HandoverStatus;
using static AssetRegistry.Handovers.MinutesStatus;

namespace AssetRegistry.Handovers;

/// <summary>The one table of the moves a handover can make, and of those its minutes can make meanwhile.</summary>
public static class HandoverMoves
{
    private static readonly Dictionary<CommandName, Move> Table = new()
    {
        [CommandName.RecordHandover] = new([Awaited, Provisional]),
        [CommandName.PrepareHandover] = new([Awaited, Provisional]),
        [CommandName.AcceptHandoverItems] = new([Awaited, Provisional], [Prepared, AwaitingGiver]),
        [CommandName.SignHandoverAsGiver] = new([Awaited, Provisional], [AwaitingGiver]),
        [CommandName.SignHandoverAsReceiver] = new([Awaited, Provisional], [AwaitingReceiver]),
        [CommandName.RecordBookIncrease] = new([HandedOver, InUse]),
        [CommandName.RecordBookDecrease] = new([HandedOver, InUse]),
        [CommandName.RecordLandRegistration] = new([HandedOver, InUse]),
        [CommandName.ConfirmUse] = new([HandedOver]),
        [CommandName.ReturnFacility] = new([HandedOver, InUse]),
    };

    private static readonly HashSet<CommandName> GiversCommands =
        [CommandName.RecordHandover, CommandName.PrepareHandover, CommandName.SignHandoverAsGiver, CommandName.RecordBookDecrease];

    /// <summary>The commands that move a handover, in the order of the table.</summary>
    public static IReadOnlyList<CommandName> Commands { get; } = [.. Table.Keys];

    /// <summary>The statuses in which the command is possible.</summary>
    public static IReadOnlyList<HandoverStatus> StatusesFor(CommandName command) => Table[command].Statuses;

    /// <summary>How far the minutes must have come for the command; null when it does not look at them.</summary>
    public static IReadOnlyList<MinutesStatus>? MinutesStatusesFor(CommandName command) => Table[command].MinutesStatuses;

    /// <summary>Whether the command is possible in this status. Provisional minutes are recorded once.</summary>
    public static bool IsPossible(CommandName command, HandoverStatus status, bool isProvisional = false) =>
        StatusesFor(command).Contains(status) && !(isProvisional && status is Provisional);

    /// <summary>Whether the minutes have come far enough, and not too far, for the command.</summary>
    public static bool IsPossible(CommandName command, MinutesStatus? minutes) =>
        MinutesStatusesFor(command) is not { } statuses || (minutes is { } status && statuses.Contains(status));

    /// <summary>The commands this actor may give on the handover now: the giver's are the giver's, the rest are the receiver's.</summary>
    public static IReadOnlyList<CommandName> AllowedFor(IHandoverFacts handover, Actor actor) =>
    [
        .. Commands.Where(command =>
            IsPossible(command, handover.Status)
            && IsPossible(command, handover.MinutesStatus)
            && CommandPermissions.Allows(actor, command, OwnerFor(command, handover))),
    ];

    /// <summary>The side whose matter the command is.</summary>
    internal static Guid OwnerFor(CommandName command, IHandoverFacts handover) =>
        GiversCommands.Contains(command) ? handover.GiverId : handover.ReceiverId;

    private sealed record Move(HandoverStatus[] Statuses, MinutesStatus[]? MinutesStatuses = null);
}
