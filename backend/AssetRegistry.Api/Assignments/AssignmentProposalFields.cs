using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Assignments;

[ObjectType<AssignmentProposal>(IgnoreProperties =
[
    nameof(AssignmentProposal.Inputs), nameof(AssignmentProposal.Pairings), nameof(AssignmentProposal.HeldFree), nameof(AssignmentProposal.PreparedBy),
    nameof(AssignmentProposal.LastStepOn), nameof(AssignmentProposal.PairedDossierIds),
])]
public static class AssignmentProposalFields
{
    [NodeResolver]
    public static async Task<AssignmentProposal?> GetAssignmentProposalAsync(
        Guid id, Actor actor, DocumentById<AssignmentProposal> proposals, CancellationToken cancellationToken) =>
        await proposals.LoadAsync(id, cancellationToken) is { } proposal && AssignmentVisibility.MaySee(actor, proposal) ? proposal : null;

    /// <summary>Who gets what, who gets nothing and what stays free, each with its reasons, as of the day of the inputs.</summary>
    public static MatchingReport GetMatching([Parent] AssignmentProposal proposal) =>
        MatchingReport.Of(FitTable.Of(proposal.Inputs), proposal.Pairings, proposal.HeldFree);

    /// <summary>What has changed since the day of the inputs, while the proposal is open: it must be refreshed before it is submitted.</summary>
    public static async Task<IReadOnlyList<StaleInput>> GetStaleInputsAsync(
        [Parent] AssignmentProposal proposal, Actor actor, IQuerySession session, MatchingReader reader, CancellationToken cancellationToken) =>
        proposal.Status is AssignmentProposalStatus.Draft or AssignmentProposalStatus.Submitted or AssignmentProposalStatus.Returned
            ? StaleInput.Of(proposal, await reader.SituationOfAsync(proposal, actor, session, cancellationToken))
            : [];

    /// <summary>The next commands the caller may give on this proposal now.</summary>
    public static IReadOnlyList<CommandName> GetAllowedCommands([Parent] AssignmentProposal proposal, Actor actor) =>
        AssignmentProposalMoves.AllowedFor(proposal, actor);

    /// <summary>Every recorded step, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] AssignmentProposal proposal, TimelineReader timelines, CancellationToken cancellationToken) =>
        timelines.OfStreamAsync(proposal.Id, cancellationToken);
}

[ObjectType<StaleInput>]
public static class StaleInputFields
{
    /// <summary>What has changed, in words.</summary>
    [BindMember(nameof(StaleInput.Text))]
    public static string GetText([Parent] StaleInput stale) => stale.Text.Current;
}

[ObjectType<SkippedRequest>(IgnoreProperties = [nameof(SkippedRequest.Space)])]
public static class SkippedRequestFields
{
    /// <summary>The facility that would have suited it.</summary>
    public static Task<Facility> GetFacilityAsync(
        [Parent] SkippedRequest skipped, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        facilities.LoadRequiredAsync(skipped.Space.FacilityId, cancellationToken);

    /// <summary>The request of the later class that gets the facility.</summary>
    [BindMember(nameof(SkippedRequest.GivenTo))]
    public static Task<Dossier> GetGivenToAsync(
        [Parent] SkippedRequest skipped, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        dossiers.LoadRequiredAsync(skipped.GivenTo, cancellationToken);

    /// <summary>The request that was passed over.</summary>
    [BindMember(nameof(SkippedRequest.DossierId))]
    public static Task<Dossier> GetDossierAsync(
        [Parent] SkippedRequest skipped, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        dossiers.LoadRequiredAsync(skipped.DossierId, cancellationToken);
}
