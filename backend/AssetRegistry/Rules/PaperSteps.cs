using AssetRegistry.Access;

namespace AssetRegistry.Rules;

/// <summary>The steps whose papers are for a rule pack to say.</summary>
public static class PaperSteps
{
    /// <summary>Steps that are refused without the paper they rest on.</summary>
    public static IReadOnlySet<CommandName> Gated { get; } = new HashSet<CommandName>
    {
        CommandName.SubmitOffer,
        CommandName.SubmitRequest,
        CommandName.AcceptDossier,
        CommandName.AppraiseDossier,
        CommandName.ForwardDossier,
        CommandName.SubmitAssignmentProposal,
        CommandName.DecideDossier,
        CommandName.RevokeDecision,
        CommandName.AmendDecision,
        CommandName.HandOverTemporarily,
        CommandName.RecordHandover,
        CommandName.SignHandoverAsGiver,
        CommandName.ReturnFacility,
        CommandName.ApproveCustodyPlan,
    };

    /// <summary>Those, and the steps whose missing papers are only tracked.</summary>
    public static IReadOnlySet<CommandName> All { get; } = new HashSet<CommandName>(Gated) { CommandName.ConfirmUse };
}
