using AssetRegistry.Access;

namespace AssetRegistry.Dossiers;

/// <summary>Who submitted a dossier cannot accept, appraise or decide it; who appraised it cannot decide it.</summary>
public static class FourEyes
{
    /// <summary>The earlier step by the same account that stands in the way; null when none does.</summary>
    public static CommandName? EarlierStepBy(IDossierProgress dossier, CommandName command, Actor actor)
    {
        if (command is CommandName.AcceptDossier or CommandName.StartAppraisal or CommandName.AppraiseDossier or CommandName.DecideDossier
            && actor.Account == dossier.SubmittedBy)
        {
            return dossier.Kind is DossierKind.Offer ? CommandName.SubmitOffer : CommandName.SubmitRequest;
        }

        return command is CommandName.DecideDossier && actor.Account == dossier.AppraisedBy ? CommandName.AppraiseDossier : null;
    }

    /// <summary>Throws <see cref="FourEyesException"/> when an earlier step by the same account stands in the way.</summary>
    internal static void Demand(Dossier dossier, CommandName command, Actor actor)
    {
        if (EarlierStepBy(dossier, command, actor) is { } earlier)
        {
            throw new FourEyesException(dossier.Id, dossier.Number, actor.Account, command, earlier);
        }
    }
}
