using AssetRegistry.Access;
using static AssetRegistry.Dossiers.DossierStatus;

namespace AssetRegistry.Dossiers;

/// <summary>The one table of the moves a dossier can make. A supplemented dossier goes back to the intake desk to be accepted (again):
/// the clock runs only from a complete dossier. Starting the appraisal and asking for opinions are possible, not demanded; an opinion that was
/// asked for may come at any time until the dossier is forwarded. The proposer may withdraw until it lies before the province, and submit
/// again in the same thread what was refused or withdrawn.</summary>
public static class DossierMoves
{
    private static readonly Dictionary<(CommandName Command, DossierStatus From), DossierStatus> Table = new()
    {
        [(CommandName.ReviseDraft, Draft)] = Draft,
        [(CommandName.SubmitDraft, Draft)] = Submitted,
        [(CommandName.DiscardDraft, Draft)] = Discarded,
        [(CommandName.AcceptDossier, Submitted)] = Accepted,
        [(CommandName.AskForSupplement, Submitted)] = SupplementAsked,
        [(CommandName.AskForSupplement, Accepted)] = SupplementAsked,
        [(CommandName.AskForSupplement, UnderAppraisal)] = SupplementAsked,
        [(CommandName.AskForSupplement, GatheringOpinions)] = SupplementAsked,
        [(CommandName.SupplementDossier, SupplementAsked)] = Submitted,
        [(CommandName.StartAppraisal, Accepted)] = UnderAppraisal,
        [(CommandName.AskForOpinion, UnderAppraisal)] = GatheringOpinions,
        [(CommandName.AskForOpinion, GatheringOpinions)] = GatheringOpinions,
        [(CommandName.GiveOpinion, Submitted)] = Submitted,
        [(CommandName.GiveOpinion, Accepted)] = Accepted,
        [(CommandName.GiveOpinion, SupplementAsked)] = SupplementAsked,
        [(CommandName.GiveOpinion, UnderAppraisal)] = UnderAppraisal,
        [(CommandName.GiveOpinion, GatheringOpinions)] = GatheringOpinions,
        [(CommandName.GiveOpinion, Appraised)] = Appraised,
        [(CommandName.AppraiseDossier, Accepted)] = Appraised,
        [(CommandName.AppraiseDossier, UnderAppraisal)] = Appraised,
        [(CommandName.AppraiseDossier, GatheringOpinions)] = Appraised,
        [(CommandName.ForwardDossier, Appraised)] = Forwarded,
        [(CommandName.DecideDossier, Forwarded)] = Decided,
        [(CommandName.RefuseDossier, Submitted)] = Refused,
        [(CommandName.RefuseDossier, Accepted)] = Refused,
        [(CommandName.RefuseDossier, SupplementAsked)] = Refused,
        [(CommandName.RefuseDossier, UnderAppraisal)] = Refused,
        [(CommandName.RefuseDossier, GatheringOpinions)] = Refused,
        [(CommandName.RefuseDossier, Appraised)] = Refused,
        [(CommandName.RefuseDossier, Forwarded)] = Refused,
        [(CommandName.WithdrawDossier, Submitted)] = Withdrawn,
        [(CommandName.WithdrawDossier, Accepted)] = Withdrawn,
        [(CommandName.WithdrawDossier, SupplementAsked)] = Withdrawn,
        [(CommandName.WithdrawDossier, UnderAppraisal)] = Withdrawn,
        [(CommandName.WithdrawDossier, GatheringOpinions)] = Withdrawn,
        [(CommandName.WithdrawDossier, Appraised)] = Withdrawn,
        [(CommandName.ResubmitDossier, Refused)] = Submitted,
        [(CommandName.ResubmitDossier, Withdrawn)] = Submitted,
    };

    /// <summary>The commands that move a dossier, in the order of the table.</summary>
    public static IReadOnlyList<CommandName> Commands { get; } = [.. Table.Keys.Select(move => move.Command).Distinct()];

    /// <summary>Where the command leads from this status; null when it is not possible.</summary>
    public static DossierStatus? Next(CommandName command, DossierStatus from) => Table.TryGetValue((command, from), out var next) ? next : null;

    /// <summary>The statuses in which the command is possible.</summary>
    public static IReadOnlyList<DossierStatus> StatusesFor(CommandName command) => command is CommandName.RaiseObjection
        ? [Decided, Refused]
        : [.. Table.Keys.Where(move => move.Command == command).Select(move => move.From)];

    /// <summary>The organisation that a right ending at the own organisation is measured against: an opinion is that of whoever gives it.</summary>
    internal static Guid OwnerFor(CommandName command, IDossierProgress dossier, Actor actor) =>
        command is CommandName.GiveOpinion ? actor.OrganisationId ?? Guid.Empty : dossier.ProposerId;

    /// <summary>The commands this actor may give on the dossier now.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="delegated">What the actor may do by delegation today; null: nothing.</param>
    public static IReadOnlyList<CommandName> AllowedFor(IDossierProgress dossier, Actor actor, IReadOnlyList<CommandName>? delegated = null) =>
    [
        .. Commands.Where(command =>
            Next(command, dossier.Status) is not null
            && (CommandPermissions.Allows(actor, command, OwnerFor(command, dossier, actor)) || delegated?.Contains(command) is true)
            && (command is not CommandName.GiveOpinion || dossier.OpinionAwaitedFromIds.Any(actor.ActsFor))
            && FourEyes.EarlierStepBy(dossier, command, actor) is null),
    ];
}
