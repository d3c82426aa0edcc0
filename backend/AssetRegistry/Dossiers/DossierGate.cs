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
        if (DossierMoves.Next(command, dossier.Status) is null)
        {
            throw new DossierNotInStatusException(dossier.Id, dossier.Number, dossier.Status, command);
        }

        if (FourEyes.EarlierStepBy(dossier, command, actor) is { } earlier)
        {
            throw new FourEyesException(dossier.Id, dossier.Number, actor.Account, command, earlier);
        }

        _ = Require.NotInFuture(effectiveOn, today, "effectiveOn");
        _ = Require.NotBefore(effectiveOn, dossier.LastStepOn, "effectiveOn");
    }
}
