using AssetRegistry.Access;
using static AssetRegistry.Custody.CustodyStatus;

namespace AssetRegistry.Custody;

/// <summary>The one table of the moves of a custody case.</summary>
public static class CustodyMoves
{
    private static readonly CustodyStatus[] InCare = [Received, Kept, PlanApproved, ShortTermLease, InvestmentCall, Auction];

    private static readonly Dictionary<CommandName, CustodyStatus[]> Table = new()
    {
        [CommandName.OpenCustody] = [Ended],
        [CommandName.RecordCustodySurvey] = [NotContacted, Surveyed],
        [CommandName.ReceiveIntoCustody] = [NotContacted, Surveyed, Ended],
        [CommandName.KeepInCustody] = [Received],
        [CommandName.ProposeCustodyPlan] = [Kept, PlanApproved],
        [CommandName.ApproveCustodyPlan] = [Kept, PlanApproved],
        [CommandName.GrantLease] = [PlanApproved],
        [CommandName.TerminateLease] = [ShortTermLease],
        [CommandName.AnnounceTender] = [PlanApproved],
        [CommandName.ConcludeTender] = [InvestmentCall, Auction],
        [CommandName.GiveBackFromCustody] = [PlanApproved],
        [CommandName.EndCustody] = [NotContacted, Surveyed, InvestmentCall, Auction, GivenBack],
        [CommandName.RecordInspection] = InCare,
        [CommandName.RecordCustodyCost] = [.. InCare, GivenBack, Ended],
        [CommandName.CancelCustodyCost] = [.. InCare, GivenBack, Ended],
        [CommandName.RecordBusinessRequest] = InCare,
        [CommandName.CloseBusinessRequest] = [.. InCare, GivenBack, Ended],
    };

    /// <summary>The commands on a custody case, in the order of the table.</summary>
    public static IReadOnlyList<CommandName> Commands { get; } = [.. Table.Keys];

    /// <summary>The statuses in which the command is possible.</summary>
    public static IReadOnlyList<CustodyStatus> StatusesFor(CommandName command) => Table[command];

    /// <summary>Whether the command is possible in this status.</summary>
    public static bool IsPossible(CommandName command, CustodyStatus status) => Table[command].Contains(status);

    /// <summary>The commands this actor may give on the case on that day.</summary>
    public static IReadOnlyList<CommandName> AllowedFor(CustodyCase custody, Actor actor, DateOnly today) =>
        [.. Commands.Where(command => IsPossible(command, custody.StatusOn(today)) && CommandPermissions.Allows(actor, command))];
}
