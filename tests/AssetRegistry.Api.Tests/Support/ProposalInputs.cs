using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>A right input for every command on assignment proposals.</summary>
public static class ProposalInputs
{
    public static CommandInput Draft() => CommandInput.Of("draftAssignmentProposal", "assignmentProposal", ("effectiveOn", Days.Decided));

    public static CommandInput Change(JsonElement proposal, string facilityId, string? dossierId) => On(
        "changeAssignmentPairing", proposal, ("facilityId", facilityId), ("partId", null), ("dossierId", dossierId), ("reason", "Theo ý kiến của xã"));

    public static CommandInput Refresh(JsonElement proposal) => On("refreshAssignmentProposal", proposal);

    public static CommandInput Submit(JsonElement proposal) => On("submitAssignmentProposal", proposal, ("paper", Papers.Submission));

    public static CommandInput Accept(JsonElement proposal) => On("acceptAssignmentProposal", proposal);

    public static CommandInput Return(JsonElement proposal) => On("returnAssignmentProposal", proposal, ("reason", "Xem lại nhu cầu của xã"));

    public static CommandInput Discard(JsonElement proposal) => On("discardAssignmentProposal", proposal, ("reason", "Lập lại sau kiểm kê"));

    private static CommandInput On(string mutation, JsonElement proposal, params (string, object?)[] fields) => CommandInput.Of(
        mutation, "assignmentProposal",
        [("proposalId", Ids.Of(proposal)), ("expectedVersion", proposal.GetProperty("version").GetInt32()), ("effectiveOn", Days.Decided), .. fields]);
}
