using AssetRegistry.Access;
using static AssetRegistry.Housing.HousingApplicationStatus;

namespace AssetRegistry.Housing;

/// <summary>The one table of the moves of a housing application.</summary>
public static class HousingMoves
{
    private static readonly Dictionary<CommandName, HousingApplicationStatus[]> Table = new()
    {
        [CommandName.VerifyHousingApplication] = [AwaitingVerification],
        [CommandName.DecideHousingApplication] = [AwaitingDecision],
        [CommandName.AllocateHousingRoom] = [Eligible],
        [CommandName.SignHousingContract] = [Allocated],
        [CommandName.ReturnHousingRoom] = [Allocated, ContractSigned],
        [CommandName.WithdrawHousingApplication] = [AwaitingVerification, AwaitingDecision, Eligible],
    };

    /// <summary>The commands on an application, in the order of the table.</summary>
    public static IReadOnlyList<CommandName> Commands { get; } = [.. Table.Keys];

    /// <summary>The statuses in which the command is possible.</summary>
    public static IReadOnlyList<HousingApplicationStatus> StatusesFor(CommandName command) => Table[command];

    /// <summary>The commands this actor may give on the application now.</summary>
    public static IReadOnlyList<CommandName> AllowedFor(IHousingApplicationFacts application, Actor actor) =>
    [
        .. Commands.Where(command =>
            Table[command].Contains(application.Status) && CommandPermissions.Allows(actor, command, application.OrganisationId)),
    ];
}
