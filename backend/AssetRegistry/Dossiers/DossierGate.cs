using AssetRegistry.Access;

namespace AssetRegistry.Dossiers;

/// <summary>What every command on an existing dossier must pass: right, ownership, status, four eyes, dates.</summary>
internal static class DossierGate
{
    public static void Demand(CommandName command, Dossier dossier, Actor actor, DateOnly effectiveOn, DateOnly today)
    {
        CommandPermissions.Demand(
            actor,
            command,
            DossierMoves.OwnerFor(command, dossier, actor),
            new($"hồ sơ {dossier.Number} của {dossier.ProposerName}", $"dossier {dossier.Number} of {dossier.ProposerName}"));
        DemandPossible(command, dossier, actor, effectiveOn, today);
    }

    /// <summary>All but the right, for steps that somebody may take by another right than that of a role.</summary>
    public static void DemandPossible(CommandName command, Dossier dossier, Actor actor, DateOnly effectiveOn, DateOnly today)
    {
        if (DossierMoves.Next(command, dossier.Status) is null)
        {
            throw new DossierNotInStatusException(dossier.Id, dossier.Number, dossier.Status, command);
        }

        FourEyes.Demand(dossier, command, actor);

        _ = Require.NotInFuture(effectiveOn, today, "effectiveOn");
        _ = Require.NotBefore(effectiveOn, dossier.LastStepOn, "effectiveOn");
    }
}
