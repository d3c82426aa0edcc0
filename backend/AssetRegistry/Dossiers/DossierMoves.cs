using AssetRegistry.Access;
using static AssetRegistry.Dossiers.DossierStatus;

namespace AssetRegistry.Dossiers;

/// <summary>The one table of the moves a dossier can make. A supplemented dossier goes back to the intake desk to be accepted (again):
/// the clock runs only from a complete dossier. The proposer may withdraw until it lies before the province.</summary>
public static class DossierMoves
{
    private static readonly Dictionary<(CommandName Command, DossierStatus From), DossierStatus> Table = new()
    {
        [(CommandName.AcceptDossier, Submitted)] = Accepted,
        [(CommandName.AskForSupplement, Submitted)] = SupplementAsked,
        [(CommandName.AskForSupplement, Accepted)] = SupplementAsked,
        [(CommandName.SupplementDossier, SupplementAsked)] = Submitted,
        [(CommandName.AppraiseDossier, Accepted)] = Appraised,
        [(CommandName.ForwardDossier, Appraised)] = Forwarded,
        [(CommandName.DecideDossier, Forwarded)] = Decided,
        [(CommandName.RefuseDossier, Submitted)] = Refused,
        [(CommandName.RefuseDossier, Accepted)] = Refused,
        [(CommandName.RefuseDossier, SupplementAsked)] = Refused,
        [(CommandName.RefuseDossier, Appraised)] = Refused,
        [(CommandName.RefuseDossier, Forwarded)] = Refused,
        [(CommandName.WithdrawDossier, Submitted)] = Withdrawn,
        [(CommandName.WithdrawDossier, Accepted)] = Withdrawn,
        [(CommandName.WithdrawDossier, SupplementAsked)] = Withdrawn,
        [(CommandName.WithdrawDossier, Appraised)] = Withdrawn,
    };

    /// <summary>The commands that move a dossier, in the order of the table.</summary>
    public static IReadOnlyList<CommandName> Commands { get; } = [.. Table.Keys.Select(move => move.Command).Distinct()];

    /// <summary>Where the command leads from this status; null when it is not possible.</summary>
    public static DossierStatus? Next(CommandName command, DossierStatus from) => Table.TryGetValue((command, from), out var next) ? next : null;

    /// <summary>The statuses in which the command is possible.</summary>
    public static IReadOnlyList<DossierStatus> StatusesFor(CommandName command) =>
        [.. Table.Keys.Where(move => move.Command == command).Select(move => move.From)];

    /// <summary>The commands this actor may give on the dossier now.</summary>
    public static IReadOnlyList<CommandName> AllowedFor(IDossierProgress dossier, Actor actor) =>
    [
        .. Commands.Where(command =>
            Next(command, dossier.Status) is not null
            && CommandPermissions.Allows(actor, command, dossier.ProposerId)
            && FourEyes.EarlierStepBy(dossier, command, actor) is null),
    ];
}
