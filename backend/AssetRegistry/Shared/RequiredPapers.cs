using AssetRegistry.Access;

namespace AssetRegistry;

/// <summary>Which paper a command must rest on. A command that is not listed accepts any kind.</summary>
public static class RequiredPapers
{
    private static readonly Dictionary<CommandName, PaperKind> Kinds = new()
    {
        [CommandName.SubmitOffer] = PaperKind.OfficialLetter,
        [CommandName.SubmitRequest] = PaperKind.OfficialLetter,
        [CommandName.AppraiseDossier] = PaperKind.AppraisalReport,
        [CommandName.ForwardDossier] = PaperKind.Submission,
        [CommandName.SubmitAssignmentProposal] = PaperKind.Submission,
        [CommandName.DecideDossier] = PaperKind.Decision,
        [CommandName.ApproveCustodyPlan] = PaperKind.Decision,
        [CommandName.RevokeDecision] = PaperKind.Decision,
        [CommandName.AmendDecision] = PaperKind.Decision,
        [CommandName.ReturnFacility] = PaperKind.HandoverMinutes,
        [CommandName.HandOverTemporarily] = PaperKind.HandoverMinutes,
        [CommandName.RecordHandover] = PaperKind.HandoverMinutes,
        [CommandName.SignHandoverAsGiver] = PaperKind.HandoverMinutes,
    };

    /// <summary>Null: any kind will do.</summary>
    public static PaperKind? For(CommandName command) => Kinds.TryGetValue(command, out var kind) ? kind : null;
}
