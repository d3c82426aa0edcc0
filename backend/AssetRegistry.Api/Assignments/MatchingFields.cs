using AssetRegistry.Api.Decisions;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Assignments;

// Who may see a matching works for the whole province, and may see every facility, request and organisation in it.

[ObjectType<OfferedSpace>(IgnoreProperties =
[
    nameof(OfferedSpace.Key), nameof(OfferedSpace.CommuneCode), nameof(OfferedSpace.CommuneName), nameof(OfferedSpace.HolderId), nameof(OfferedSpace.HolderName),
])]
public static class OfferedSpaceFields
{
    /// <summary>The facility as it is now.</summary>
    [BindMember(nameof(OfferedSpace.FacilityId))]
    public static Task<Facility> GetFacilityAsync(
        [Parent] OfferedSpace space, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        facilities.LoadRequiredAsync(space.FacilityId, cancellationToken);

    /// <summary>Null: the whole facility.</summary>
    [BindMember(nameof(OfferedSpace.PartId))]
    [ID<FacilityPart>]
    public static Guid? GetPartId([Parent] OfferedSpace space) => space.PartId;
}

[ObjectType<PendingRequest>(IgnoreProperties = [nameof(PendingRequest.Key), nameof(PendingRequest.Wanted), nameof(PendingRequest.RequesterName)])]
public static class PendingRequestFields
{
    /// <summary>The request as it is now.</summary>
    [BindMember(nameof(PendingRequest.DossierId))]
    public static Task<Dossier> GetDossierAsync(
        [Parent] PendingRequest request, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        dossiers.LoadRequiredAsync(request.DossierId, cancellationToken);

    /// <summary>Who asks.</summary>
    [BindMember(nameof(PendingRequest.RequesterId))]
    public static Task<Organisation> GetRequesterAsync(
        [Parent] PendingRequest request, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        organisations.LoadRequiredAsync(request.RequesterId, cancellationToken);
}

[ObjectType<LegalPriority>]
public static class LegalPriorityFields
{
    /// <summary>The class in words.</summary>
    [BindMember(nameof(LegalPriority.Name))]
    public static string GetName([Parent] LegalPriority priority) => priority.Name.Current;
}

[ObjectType<SpaceFit>(IgnoreProperties = [nameof(SpaceFit.Value)])]
public static class SpaceFitFields;

[ObjectType<Misfit>]
public static class MisfitFields
{
    /// <summary>What does not fit, in words.</summary>
    [BindMember(nameof(Misfit.Text))]
    public static string GetText([Parent] Misfit misfit) => misfit.Text.Current;
}

[ObjectType<RankedFit>]
public static class RankedFitFields
{
    /// <summary>Why it stands at this place.</summary>
    [BindMember(nameof(RankedFit.Reason))]
    public static string GetReason([Parent] RankedFit ranked) => ranked.Reason.Current;
}

[ObjectType<PairReport>(IgnoreProperties = [nameof(PairReport.Pairing)])]
public static class PairReportFields
{
    /// <summary>Whether people made the pairing, rather than the register.</summary>
    public static bool GetIsByHand([Parent] PairReport pair) => pair.Pairing.ByHand;

    /// <summary>The decision that carried the pairing out; null: it is still to be decided.</summary>
    public static async Task<Decision?> GetDecisionAsync(
        [Parent] PairReport pair, Actor actor, DocumentById<Decision> decisions, CancellationToken cancellationToken) =>
        pair.Pairing.CarriedOutBy is { } carriedOutBy ? await DecisionFields.GetDecisionAsync(carriedOutBy.Id, actor, decisions, cancellationToken) : null;

    /// <summary>Why this pairing.</summary>
    [BindMember(nameof(PairReport.Reason))]
    public static string GetReason([Parent] PairReport pair) => pair.Reason.Current;

    /// <summary>The other requests for the facility and the other facilities for the request: what becomes of each, or by how much it is worse.</summary>
    [BindMember(nameof(PairReport.Alternatives))]
    public static IReadOnlyList<string> GetAlternatives([Parent] PairReport pair) => pair.Alternatives.InCurrentLanguage();
}

[ObjectType<UnmetReport>]
public static class UnmetReportFields
{
    /// <summary>Why the request gets nothing.</summary>
    [BindMember(nameof(UnmetReport.Reason))]
    public static string GetReason([Parent] UnmetReport unmet) => unmet.Reason.Current;

    /// <summary>For each facility that came into question, what stands in the way.</summary>
    [BindMember(nameof(UnmetReport.Obstacles))]
    public static IReadOnlyList<string> GetObstacles([Parent] UnmetReport unmet) => unmet.Obstacles.InCurrentLanguage();
}

[ObjectType<UnusedReport>]
public static class UnusedReportFields
{
    /// <summary>Why nobody gets the facility.</summary>
    [BindMember(nameof(UnusedReport.Reason))]
    public static string GetReason([Parent] UnusedReport unused) => unused.Reason.Current;

    /// <summary>For each request that came into question, what becomes of it.</summary>
    [BindMember(nameof(UnusedReport.Obstacles))]
    public static IReadOnlyList<string> GetObstacles([Parent] UnusedReport unused) => unused.Obstacles.InCurrentLanguage();
}

internal static class LocalizedTexts
{
    public static IReadOnlyList<string> InCurrentLanguage(this IReadOnlyList<LocalizedText> texts) => [.. texts.Select(text => text.Current)];
}
